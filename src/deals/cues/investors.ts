/** Words of names that firms give themselves who invest in others: the debt of what they buy is carried by that. */
export const INVESTOR =
  /(?<!\p{L})(?:Capital|Ventures?|Partners|Invest|Investissements?|Investment|Investments|Equity|Angels|Bpifrance|Participations|Funds?|Growth|Private Equity|Seed|Investors|Venture)(?!\p{L})/u;
