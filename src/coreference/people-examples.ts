import type { CoreferenceExample } from "./examples.ts";

/** Phrases for people, for those of a town or a country, and for governments and public bodies. */
export const peopleExamples: readonly CoreferenceExample[] = [
  {
    construction: "who deals for himself, by his calling",
    text: "Le milliardaire Paul Ostrean collectionne les usines. En mars, le milliardaire tchèque a racheté la société Zubrowik.",
    links: { "le milliardaire tchèque": "Paul Ostrean" },
  },
  {
    construction: "a noun that stands for firms too means a person only where the text has called him so",
    text: "L'éditeur Zubrowik a vendu ses parts à l'industriel Valmer SA. Jean Ostrean applaudit. L'industriel n'en dira pas plus.",
    links: { "L'industriel": "Valmer SA" },
  },
  {
    construction: "the family that founded a firm",
    text: "La famille Ostrean détient la société Zubrowik. La famille fondatrice cède la société à Valmer SA.",
    links: { "La famille fondatrice": "famille Ostrean" },
  },
  {
    construction: "a family is nobody where none is named",
    text: "Paul Ostrean dirige la société Zubrowik. La famille a racheté Valmer SA.",
    links: { "La famille": null },
  },
  {
    construction: "one of a people, with a capital",
    text: "Paul Ostrean n'est pas un inconnu. Le Tchèque a racheté la société Zubrowik.",
    links: { "Le Tchèque": "Paul Ostrean" },
  },
  {
    construction: "a calling behind a sentence about a person",
    text: "Paul Ostrean ne lâche rien. Le vieux patron a racheté la société Zubrowik.",
    links: { "Le vieux patron": "Paul Ostrean" },
  },
  {
    construction: "a calling of somebody else's",
    text: "Paul Ostrean ne lâche rien. Le vieux patron de Valmer SA a racheté la société Zubrowik.",
    links: { "Le vieux patron": null },
  },
  {
    construction: "two people that a sentence joined",
    text: "Paul Ostrean s'est allié à Jean Lantier. Les deux hommes d'affaires ont racheté la société Zubrowik.",
    links: { "Les deux hommes d'affaires": ["Paul Ostrean", "Jean Lantier"] },
  },
  {
    construction: "a council by its article alone",
    text: "Le conseil départemental de la Creuse se réunit. Mardi, le conseil départemental a voté une aide.",
    links: { "le conseil départemental": "conseil départemental de la Creuse" },
  },
  {
    construction: "a public body is no company",
    text: "Le groupe Valmer rachète la société Zubrowik. Le gouvernement se tait.",
    links: { "Le gouvernement": null },
  },
  {
    construction: "a public body that its complement names",
    text: "Le groupe Valmer rachète la société Zubrowik. L'antitrust suédois se tait.",
    links: { "L'antitrust suédois": "antitrust suédois" },
  },
  {
    construction: "a government is no company",
    text: "Le groupe Valmer a été sauvé par la banque Brunexo. Le gouvernement a salué l'accord.",
    links: { "Le gouvernement": null },
  },
  {
    construction: "a government and its capital",
    text: "Berlin a prêté 3 millions d'euros au groupe Valmer. Le gouvernement allemand prendra 20 % du groupe.",
    links: { "Le gouvernement allemand": "Berlin" },
  },
  {
    construction: "the region of the town that the text has told",
    text: "Le groupe Valmer avance. Le fabricant brestois Zubrowik recrute, et le groupe Ostrea recule. La société bretonne se tait.",
    links: { "La société bretonne": "Zubrowik" },
  },
  {
    construction: "a firm of another town than the one told",
    text: "Le fabricant nantais Valmer recrute. Le fabricant lillois Ostrea recule. La société lilloise perd de l'argent.",
    links: { "La société lilloise": "Ostrea" },
  },
  {
    construction: "an inhabitant for the firm told to sit there",
    text: "Le groupe Valmer recrute et rachète le fabricant grenoblois Zubrowik. Le Grenoblois emploie cent salariés, le Marseillais se tait.",
    links: { "Le Grenoblois": "Zubrowik", "le Marseillais": null },
  },
  {
    construction: "the company of somebody whom the text names as its head",
    text: "Le groupe Valmer recule. Odile Arvieux, PDG de Zubrowik, se tait. Le groupe Valmer rachète le groupe Ostrea. Le groupe d'Odile Arvieux suit, celui de Kermit Roustan aussi.",
    links: { "Le groupe d'Odile Arvieux": "Zubrowik" },
  },
];
