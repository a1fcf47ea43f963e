import type { CoreferenceExample } from "./examples.ts";

/** What stands beside a name or is said of it, and what only seems to. */
export const appositionExamples: readonly CoreferenceExample[] = [
  {
    construction: "a unit before its own name, behind that of its owner",
    text: "La filiale danoise de Valmer, Zubrowik, recrute. Le groupe Valmer se tait.",
    links: { "La filiale danoise": "Zubrowik" },
  },
  {
    construction: "the firm of who speaks is the one that he tells of",
    text: "Valmer recrute. Le groupe ouvre une usine. Le directeur général de Zubrowik, Paul Arvieux, a indiqué que l'entreprise grandirait.",
    links: { "l'entreprise": "Zubrowik" },
  },
  {
    construction: "apposition after the name",
    text: "Zubrowik, l'éditeur rennais de logiciels, lève 3 millions d'euros.",
    links: { "l'éditeur rennais de logiciels": "Zubrowik" },
  },
  {
    construction: "apposition with a participle and its place",
    text: "Le groupe Valmer a bouclé le rachat de Zubrowik, le roi du biscuit artisanal établi à Quimper.",
    links: { "le roi du biscuit artisanal": "Zubrowik" },
  },
  {
    construction: "apposition behind the acronym of a name",
    text: "Le groupe Valmer vend ses parts dans Zubrowik Ostrea Company (ZOC), l'opérateur qui exploite le port.",
    links: { "l'opérateur": "Zubrowik Ostrea Company" },
  },
  {
    construction: "no apposition where the phrase is the subject",
    text: "La start-up Zubrowik recrute. Selon Ostrea Capital, la start-up manque de bras.",
    links: { "la start-up": "Zubrowik" },
  },
  {
    construction: "apposition with a complement of its own, between commas",
    text: "Zubrowik, l'assureur voyage en ligne, avait levé 3 millions d'euros.",
    links: { "l'assureur": "Zubrowik" },
  },
  {
    construction: "a term defined in brackets",
    text: "Le fonds Valmer suit les mines Zubrowik inc. (TSX.V : ZUB) (« Zub » ou la « Société »). Le fonds se tait.",
    links: { "la « Société »": "Zubrowik inc." },
  },
  {
    construction: "apposition behind « quant à »",
    text: "Valmer a remis une offre. Quant à Zubrowik, le dernier candidat, dont on parlait peu, il renonce.",
    links: { "le dernier candidat": "Zubrowik" },
  },
  {
    construction: "the firm of who speaks is the one that the article is about",
    text: "Valmer lève 3 millions d'euros. Le groupe Ostrea y met 1 million. « Tout va bien », dit Odile Arvieux, qui a cofondé l'entreprise.",
    links: { "l'entreprise": "Valmer" },
  },
  {
    construction: "apposition before the name",
    text: "Le vendeur, le groupe Valmer, se tait.",
    links: { "Le vendeur": "Valmer" },
  },
  {
    construction: "who a role is said to be",
    text: "Le groupe Valmer a racheté la société Zubrowik. Le vendeur est le fonds Ostrea Capital.",
    links: { "Le vendeur": "Ostrea Capital" },
  },
  {
    construction: "origin told of the name",
    text: "L'allemand Brunexo rachète le français Valmer. Le groupe allemand paiera en titres.",
    links: { "Le groupe allemand": "Brunexo" },
  },
  {
    construction: "descriptor learnt from the text",
    text: "Ostrea, start-up lyonnaise, cède ses parts à Brunexo SA. La pépite lyonnaise quitte la Bourse.",
    links: { "La pépite lyonnaise": "Ostrea" },
  },
  {
    construction: "those of whom a consortium consists, who act upon another",
    text: "Le groupe Valmer est à vendre. Le consortium formé par Ostrea Capital, Brunexo SA et Noralis Capital rachète l'entreprise.",
    links: { "Le consortium": ["Ostrea Capital", "Brunexo SA", "Noralis Capital"], "l'entreprise": "Valmer" },
  },
  {
    construction: "a trio that a relative makes up",
    text: "Le groupe Valmer est à vendre. Le trio que forment Ostrea Capital, Brunexo SA et Noralis Capital se tait.",
    links: { "Le trio": ["Ostrea Capital", "Brunexo SA", "Noralis Capital"] },
  },
  {
    construction: "a consortium of which one member is named",
    text: "Le groupe Valmer est à vendre. Le consortium mené par Ostrea Capital se tait.",
    links: { "Le consortium": null },
  },
  {
    construction: "what a relative is about is not its subject",
    text: "Le groupe Valmer a fondé avec Ostrea Capital la société Zubrowik, dont le groupe détient la moitié.",
    links: { "le groupe": "Valmer" },
  },
  {
    construction: "whose a party is, an apposition says of another",
    text: "Le groupe Valmer cède ses parts. Zubrowik SA, filiale historique du groupe, est vendue.",
    links: { groupe: "Valmer" },
  },
  {
    construction: "whose a party is, as one of several",
    text: "Le groupe Valmer cède ses parts. Zubrowik SA, l'une des marques du groupe, est vendue.",
    links: { groupe: "Valmer" },
  },
  {
    construction: "who speaks for a party behind a comma is its own",
    text: "Le groupe Ostrea cède ses parts. Le groupe Valmer vacille. Les ventes reculent chez Valmer, reconnaît un cadre du groupe.",
    links: { groupe: "Valmer" },
  },
  {
    construction: "whose fund it is, an apposition says of another",
    text: "Le fonds Ostrea Capital grandit. Noralis IV, deuxième fonds de la maison, est bouclé.",
    links: { "la maison": "Ostrea Capital" },
  },
  {
    construction: "whose a nominal is, an apposition behind it says of another",
    text: "La société Zubrowik change de mains. Le fabricant de skis, filiale du groupe Ostrea, est vendu au groupe Valmer.",
    links: { "Le fabricant de skis": "Zubrowik" },
  },
  {
    construction: "a new name that the subject has taken",
    text: "Le groupe Valmer recule devant la société Brunexo. Devenu Ostrea SA en 2019, le groupe recrute.",
    links: { "le groupe": "Ostrea SA" },
  },
  {
    construction: "no apposition behind a participle with its complement",
    text: "La start-up Zubrowik recrute. Née en 2008 dans les murs de l'université Ostrea, la start-up se vend.",
    links: { "la start-up": "Zubrowik" },
  },
];
