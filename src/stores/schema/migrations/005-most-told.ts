/** Indexes: name → table and columns. Operations are listed from the one most told to the least. */
export const indexes = { operations_most_told: ["operations", "tellings", "id"] } as const;
