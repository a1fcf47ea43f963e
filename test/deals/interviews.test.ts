import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The records of an article, each as its kind and parties. */
function recordsOf(body: string): string[] {
  return extract({ id: "x", body, language: "fra", published: "2024-06-15" }).deals.map(
    ({ kind, parties }) => `${kind}: ${parties.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
  );
}

const ABOUT =
  "L'ancienne auditrice de Deloitte emploie 80 personnes à Lens. Entre deux trains, la patronne de Lorvain répond à nos questions.";
const BETWEEN =
  "Vos comptes sont-ils sains ?\nDeloitte les a certifiés sans réserve. Sodexo est notre client.";

// The introduction says once whose head answers; no auditor and no client named in between is « nous » or « la société ».
it.each([
  [
    "Où en êtes-vous ?\nNous avons levé 12 millions d'euros auprès de Partech.",
    "funding_round: target Lorvain, investor Partech",
  ],
  [
    "Et la dette ?\nBpifrance nous a prêté 2 millions d'euros.",
    "debt_financing: target Lorvain, lender Bpifrance",
  ],
  [
    "Qui y croit ?\nPartech et Alven ont mis 12 millions d'euros chez nous.",
    "equity_investment: target Lorvain, investor Partech, investor Alven",
  ],
  ["Et la croissance ?\nLa société a levé 4 millions d'euros en 2021.", "funding_round: target Lorvain"],
  [
    "Et l'argent ?\nNotre dernière levée, 12 millions d'euros, remonte à mars.",
    "funding_round: target Lorvain",
  ],
  [
    "Vous avez levé 12 millions d'euros en mars. Pour quoi faire ?\nPour embaucher.",
    "funding_round: target Lorvain",
  ],
])("%s", (exchange, record) => {
  expect(recordsOf(`${ABOUT}\n${BETWEEN}\n${exchange}`)).toEqual([record]);
});

// Who acts on « nous » is another, and so is what « nous » have just bought.
it.each([
  [
    "Et Vexor, le groupe texan ?\nLe groupe texan a voulu nous racheter en 2020. Nous avons dit non.",
    "acquisition: target Lorvain, acquirer Vexor",
  ],
  [
    "Et les rachats ?\nNous avons racheté Vexor pour 3 millions d'euros en mai.",
    "acquisition: target Vexor, acquirer Lorvain",
  ],
])("%s", (exchange, record) => {
  expect(recordsOf(`${ABOUT}\n${BETWEEN}\n${exchange}`)).toEqual([record]);
});
