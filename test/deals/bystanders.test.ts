import { expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

// Customers, rivals, owners of other things: who is told of beside an operation has no part in it.
it.each([
  "[target Vexa] lève [amount 5 millions d'euros]. Face à la réforme, [- Morlin] a pris les devants.",
  "[target Vexa] lève [amount 5 millions d'euros]. [- Morlin], son rival, avait pris les devants.",
  "[target Vexa] lève [amount 5 millions d'euros]. [- Morlin] s'invite sur son marché.",
  "[target Vexa] lève [amount 5 millions d'euros]. [- Morlin] s'invite dans les cuisines.",
])("%s", (example) => {
  const { parties, ...read } = readFrameExample(example);
  const [deal, other] = dealsOf({ parties, ...read });
  expect(other).toBeUndefined();
  expect(deal?.parties.map(({ role, name }) => `${role} ${name}`).toSorted()).toEqual(
    parties
      .filter(({ role }) => role !== "-")
      .map(({ role, name }) => `${role} ${name}`)
      .toSorted(),
  );
});
