import { describe, expect, it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { findMoney } from "../../../src/mentions/money/index.ts";
import { segment } from "../../../src/segmentation/index.ts";

function read(body: string) {
  const article = toArticle({ id: "example", body });
  return findMoney(article, segment(article.body));
}

/** « 24000000 CAD stated » for each sum. */
const sums = (body: string) =>
  read(body).map(
    ({ min, max, currency, currencyBasis }) =>
      `${min === max ? min : `${min}-${max}`} ${currency} ${currencyBasis}`,
  );

describe("currencies by place and era", () => {
  it.each([
    [
      "MONTRÉAL, le 18 mai 2022. La Société, établie à Québec, a placé 2,1 M$ au Canada.",
      ["2100000 CAD stated"],
    ],
    [
      "SYDNEY, le 3 mai. Le groupe de Melbourne paiera 40 millions de dollars en Australie.",
      ["40000000 AUD stated"],
    ],
    [
      "PARIS. Le québécois, venu de Laval, paie 4 milliards de dollars à l'américain, à Lyon et à Nantes.",
      ["4000000000 USD stated"],
    ],
    ["À Dakar, le Sénégal prête 3 milliards de FCFA.", ["3000000000 XOF stated"]],
    ["À Douala, le Cameroun prête 3 milliards de FCFA.", ["3000000000 XAF stated"]],
    ["À Conakry, la Guinée prête 3 milliards de francs.", ["3000000000 GNF stated"]],
    ["La banque de Genève gère 31 milliards de francs.", ["31000000000 CHF stated"]],
    ["En 1997, à Paris, l'offre de 28 milliards de francs fait du bruit.", ["28000000000 FRF stated"]],
    ["En 1988, à Bruxelles, on l'a cédée pour 30 millions de francs.", ["30000000 BEF stated"]],
    ["À Oslo, la société lève 120 millions de couronnes.", ["120000000 NOK stated"]],
    ["À Prague, la société lève 120 millions de couronnes.", ["120000000 CZK stated"]],
    ["À Stockholm, la société lève 120 millions de couronnes.", ["120000000 SEK stated"]],
    ["À Tunis, un fonds de 32 millions de dinars est clos.", ["32000000 TND stated"]],
    ["À Alger, un fonds de 32 millions de dinars est clos.", ["32000000 DZD stated"]],
    ["À Dubaï, un fonds de 32 millions de dirhams est clos.", ["32000000 AED stated"]],
    ["À Casablanca, un fonds de 32 millions de dirhams est clos.", ["32000000 MAD stated"]],
    ["À Buenos Aires, un prêt de 7 milliards de pesos est signé.", ["7000000000 ARS stated"]],
    ["À Istanbul, un prêt de 7 milliards de livres turques est signé.", ["7000000000 TRY stated"]],
    ["À Karachi, il a payé 15.000 roupies.", ["15000 PKR stated"]],
  ])("« %s »", (body, expected) => {
    expect(sums(body)).toEqual(expected);
  });
});

describe("currencies taken up", () => {
  it.each([
    [
      "Elle reçoit 15 millions de dollars, puis jusqu'à 410 millions.",
      ["15000000 USD stated", "410000000 USD inferred"],
    ],
    [
      "À Douala, le prêt de 36 milliards de FCFA, soit 55 millions d'euros, a deux parts : 22 milliards au comptant.",
      ["36000000000 XAF stated", "55000000 EUR stated", "22000000000 XAF inferred"],
    ],
    [
      "La valeur atteint 5,8 milliards. Le tour est de 500 millions d'euros.",
      ["5800000000 EUR inferred", "500000000 EUR stated"],
    ],
    [
      "On vise 20 à 25 millions, puis 300 millions l'année suivante ; 40 M€ sont promis.",
      ["20000000-25000000 EUR inferred", "300000000 EUR inferred", "40000000 EUR stated"],
    ],
    [
      "Ils lèvent 500 millions d'euros, dont 380 en capital et 120 en prêts.",
      ["500000000 EUR stated", "380000000 EUR inferred", "120000000 EUR inferred"],
    ],
    [
      "Un éliminé touchera 69 000 euros, contre 62 000 auparavant.",
      ["69000 EUR stated", "62000 EUR inferred"],
    ],
  ])("« %s »", (body, expected) => {
    expect(sums(body)).toEqual(expected);
  });
});

describe("what a sum is per, and conversions", () => {
  it.each([
    ["L'offre est de 46 euros par action.", "share"],
    ["Thales propose 51 euros l'action.", "share"],
    ["Un dividende de 1,75 euro par titre est versé.", "share"],
    ["Le loyer est de 139 euros par mois.", "month"],
    ["Il touche 5 600 euros mensuels.", "month"],
    ["La facture atteint 650 M€ par an.", "year"],
    ["Il gagne 65 000 euros annuels.", "year"],
    ["Comptez 4 780 € le mètre carré.", "unit"],
    ["Le baril vaut 30 dollars l'unité.", "unit"],
    ["Une aide de 50 euros par foyer est votée.", "unit"],
    ["Elle a levé 46 millions d'euros l'an dernier.", null],
    ["Elle a levé 46 millions d'euros d'amende.", null],
    ["Elle a levé 46 millions d'euros par anticipation.", null],
  ])("« %s »", (body, per) => {
    expect(read(body).map((mention) => mention.per)).toEqual([per]);
  });

  it.each([
    "Il paie 36 milliards de FCFA, soit 55 millions d'euros.",
    "Il paie 10 millions de dollars (9,2 millions d'euros).",
    "Il paie 30 millions de livres, autrement dit près de 400 millions de dirhams.",
    "Il paie 4 millions de dollars (environ 3,5 M€).",
  ])("links « %s »", (body) => {
    const [first, second] = read(body);
    expect(first?.conversionOf).toBeNull();
    expect(second?.conversionOf).toBe(first?.id);
  });

  it("does not link two sums of one currency, nor a list", () => {
    for (const body of ["La perte se creuse à 22,6 M€ (16,3 M€ en 2023).", "Il paie 3 M$, 4 M€ et 5 M£."]) {
      expect(read(body).map((mention) => mention.conversionOf)).not.toContain("money@0");
      expect(read(body).every((mention) => mention.conversionOf === null)).toBe(true);
    }
  });
});

describe("traps", () => {
  it.each([
    "Le 2e fonds, n° 3 du pays, emploie 4x4 et 12 000 personnes depuis 1998.",
    "Appelez le 01 42 33 44 55 ou voyez la page 42, à 17 h 35, pour 3,5 % de plus.",
    "La €-zone, Euronext et la dollarisation n'ont rien d'un chiffre.",
    "Le réseau touche 300 millions d'utilisateurs et un milliard d'habitants.",
    "Ce modèle de 5 Md de paramètres équipe 2 milliards d'appareils.",
    "Il mesure 10 M et pèse 40 k.",
    "L'action ORA.PA et le titre FR0000133308 montent.",
    "Un franc succès pour deux francs-tireurs et trois livres de poche.",
    "Ils étaient trois millions dans la rue.",
    "Le Real a gagné 3 à 2 ; Rand Paul a 60 ans.",
    "Il en a vendu 3 millions d'exemplaires, contre 2 millions pour le précédent.",
    "Il a couru 42 km, 195 m et deux cents mètres.",
  ])("« %s » holds no sum", (body) => {
    expect(sums(body)).toEqual([]);
  });
});

describe("odd settings", () => {
  it.each([
    ["La start-up lève 12,5\nmillions d'euros en mars.", "12,5\nmillions d'euros"],
    ["La start-up lève 12,5 mil\u00ADlions d'euros en mars.", "12,5 mil\u00ADlions d'euros"],
    ["La start-up lève 12,5 millions d'eu\u00ADros en mars.", "12,5 millions d'eu\u00ADros"],
    ["La start-up lève 1 250\u202F000 € en mars.", "1 250\u202F000 €"],
    ["La start-up lève 12,5 MILLIONS D'EUROS en mars.", "12,5 MILLIONS D'EUROS"],
  ])("« %s »", (body, text) => {
    const article = toArticle({ id: "example", body });
    const found = findMoney(article, [{ start: 0, end: body.length }]);
    expect(found.map((mention) => mention.text)).toEqual([text]);
    expect([12.5e6, 1.25e6]).toContain(found[0]?.min);
  });
});

describe("currencies by what a bare sum pays for", () => {
  const before = "Vexa a levé 12 millions d'euros, après 9 millions de dollars. ";
  it.each([
    ["Les 7 millions proposés pour l'allemand Morlin sont jugés chiches.", "EUR"],
    ["Il a repris le munichois Morlin, fort de 30 salariés, pour 7 millions.", "EUR"],
    ["La pépite berlinoise Morlin (7 millions) suivra.", "EUR"],
    ["Le lyonnais Morlin vient de boucler un tour de table de 7 millions.", "EUR"],
    ["Le milanais Morlin, pour lequel Vexa offrait 7 millions, a refusé.", "EUR"],
    ["La société bordelaise Morlin est valorisée 7 millions.", "EUR"],
    // Who pays, or where one goes, tells nothing.
    ["L'allemand Morlin lui apporte 7 millions.", "USD"],
    ["L'allemand Morlin a mis 7 millions dans ses usines.", "USD"],
    ["Le marché allemand pèse 7 millions.", "USD"],
    ["Il a repris le japonais Morlin pour 7 millions.", "USD"],
  ])("%s: %s", (body, currency) => {
    expect(read(before + body).at(-1)?.currency).toBe(currency);
  });

  it("reads listings by their exchange, and what follows in the sentence by what stood before", () => {
    const after = " Vexa a 12 millions d'euros et 9 millions de dollars.";
    expect(read(`Morlin, coté à New York depuis mars, y a récolté 7 millions.${after}`)[0]?.currency).toBe(
      "USD",
    );
    expect(
      read(
        `Vexa a 12 millions d'euros, plus 9 millions de dollars.\n\nLes 7 millions offerts pour l'américain Morlin n'ont pas suffi ; Tardieu l'emporte pour 9 millions. `,
      ).map(({ currency }) => currency),
    ).toEqual(["EUR", "USD", "USD", "USD"]);
  });
});
