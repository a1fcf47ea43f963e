import { expect, it } from "vitest";
import { extract } from "../../../src/index.ts";

const found = (body: string) =>
  extract({ id: "names", body, published: "2024-11-20" })
    .article.mentions.filter((mention) => "form" in mention && mention.form === "name")
    .map(({ text }) => text);
const BUSINESS = " Le chiffre d'affaires du secteur progresse de 3 %, à 12 millions d'euros.";

it.each([
  ["Selon Le Cartable bleu, rien ne presse.", ["Le Cartable bleu"]],
  ["Les Heures calmes rachète Ostréa SAS.", ["Heures calmes", "Ostréa SAS"]],
  ["L'hebdomadaire « Les Heures calmes » rejoint Ostréa SAS.", ["Les Heures calmes", "Ostréa SAS"]],
  ["La revue « Le Papier qui gratte » a été vendue.", ["Le Papier qui gratte"]],
  ["Arvieux et Fils rejoint Ostréa SAS.", ["Arvieux et Fils", "Ostréa SAS"]],
  ["Le rachat de Riz + Sel par Ostréa SAS est clos.", ["Riz + Sel", "Ostréa SAS"]],
  ["Argile II emploie 300 personnes.", ["Argile II"]],
  ["La société est rachetée par Atelier 77.", ["Atelier 77"]],
  ["Atelier 77 a racheté Ostréa SAS.", ["Atelier 77", "Ostréa SAS"]],
  ["Ostréa SAS a vendu à Zubrowik 3 usines.", ["Ostréa SAS", "Zubrowik"]],
  ["Der Zubrow emploie 300 personnes.", ["Der Zubrow"]],
  ["De Waard & Zoon emploie 300 personnes.", ["De Waard & Zoon"]],
  ["De Zubrowik, il ne reste rien.", ["Zubrowik"]],
  ["Elle s'appelle Brasserie du Vallon et fabrique des verres.", ["Brasserie du Vallon"]],
  ["Le PDG de Quimper se tait.", ["Quimper"]],
  ["Feu Zubrowik valait cher.", ["Zubrowik"]],
  ["Elle a préféré Atelier 77 à Ostréa SAS.", ["Atelier 77", "Ostréa SAS"]],
])("cuts the names of: %s", (body, names) => expect(found(body + BUSINESS)).toEqual(names));
