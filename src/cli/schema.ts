import { Command } from "commander";
import * as z from "zod";
import { articleRecord, deal } from "../document/index.ts";

const schemas = { article: articleRecord, deal };

/** `schema [record]`: the JSON Schema of the records, from the schemas that validate them. */
export function schemaCommand(): Command {
  return new Command("schema")
    .description("print the JSON Schema of the records")
    .argument(
      "[record]",
      "article (a line of articles.jsonl) or deal (a line of deals.jsonl); both when left out",
    )
    .addHelpText(
      "after",
      `
Examples:
  $ tourdetable schema deal > deal.schema.json
  $ tourdetable schema | jq '."$defs" | keys'`,
    )
    .action((record: string | undefined, _options: unknown, command: Command) => {
      process.stdout.write(`${JSON.stringify(jsonSchema(record, command), null, 2)}\n`);
    });
}

function jsonSchema(record: string | undefined, command: Command): unknown {
  if (record === undefined) {
    const { $schema, ...article } = z.toJSONSchema(articleRecord);
    const { $schema: _, ...dealSchema } = z.toJSONSchema(deal);
    return { $schema, $defs: { article, deal: dealSchema } };
  }
  if (record === "article" || record === "deal") return z.toJSONSchema(schemas[record]);
  return command.error(`error: unknown record '${record}': expected article or deal`, { exitCode: 2 });
}
