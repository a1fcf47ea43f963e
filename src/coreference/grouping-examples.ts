/** Forms of one entity, and forms that only look like one. */
export const groupingExamples: readonly {
  readonly text: string;
  readonly entities: readonly (readonly string[])[];
}[] = [
  { text: "Le fonds Ostrea Capital suit. Selon Ostrea, tout va.", entities: [["Ostrea Capital", "Ostrea"]] },
  {
    text: "La Banque rurale de Bigorre (BRB) prête. Selon la BRB, tout va.",
    entities: [["Banque rurale de Bigorre", "BRB"]],
  },
  { text: "Chez Valmer SA, on recrute. Selon Valmer, tout va.", entities: [["Valmer SA", "Valmer"]] },
  {
    text: "Le groupe Maison Perrault cède. Chez Perrault, on se tait.",
    entities: [["Maison Perrault", "Perrault"]],
  },
  {
    text: "La société Ressources Zubrowik fore. Zubrowik se tait.",
    entities: [["Ressources Zubrowik", "Zubrowik"]],
  },
  {
    text: "Le groupe Valmer Services SA (Euronext : ALVAL) (« Ostrea » ou le « Groupe ») recrute. Ostrea se tait.",
    entities: [["Valmer Services SA", "Ostrea"]],
  },
  {
    text: "Le groupe Valmer cède la société Valmer France. Chez Valmer, on se tait.",
    entities: [["Valmer"], ["Valmer France"]],
  },
  {
    text: "L'agence Ostrea Québec prête 3 millions de dollars. Québec a ajouté une subvention.",
    entities: [["Ostrea Québec"], ["Québec"]],
  },
  {
    text: "Le fonds Ostrea Capital suit le fonds Nimba Capital.",
    entities: [["Ostrea Capital"], ["Nimba Capital"]],
  },
  // What two became is neither of them, though one's initials spell it.
  {
    text: "La banque BRB prête. BRB est issue d'un rapprochement entre la Banque rurale de Bigorre et la société Valmer, en 2004.",
    entities: [["BRB"], ["Banque rurale de Bigorre"], ["Valmer"]],
  },
  {
    text: "La banque BRB prête. BRB est l'enfant d'un mariage conclu avec Valmer par la Banque rurale de Bigorre.",
    entities: [["BRB", "Banque rurale de Bigorre"], ["Valmer"]],
  },
];
