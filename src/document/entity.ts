import * as z from "zod";

/**
 * Someone or something that the article's mentions stand for. `name` is the fullest form that occurs in the body,
 * never one that only the knowledge base has; `aliases` are the forms seen in the text.
 */
export const entity = z.strictObject({
  id: z.string(),
  kind: z.enum(["organisation", "person"]),
  name: z.string(),
  aliases: z.array(z.string()),
  knowledgeId: z.string().nullable(),
});
export type Entity = Readonly<z.infer<typeof entity>>;
