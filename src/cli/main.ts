#!/usr/bin/env node
import { Command, CommanderError } from "commander";
// Not by the door: the list of commands waits for no schema to load.
import { InputError } from "../document/input-error.ts";
import { version } from "../version.ts";
import { commandsFor, usageOf } from "./commands.ts";

const program = new Command("tourdetable")
  .description("French-language news in, deal records out")
  .version(version)
  .addHelpText(
    "after",
    `
Examples:
  $ tourdetable extract articles/ --out extracted
  $ tourdetable show articles/une-levee.txt
  $ tourdetable evaluate --errors --field money

Exit codes: 0 all well, 1 some articles failed, 2 the job or its usage failed.`,
  );
program.configureHelp({ subcommandTerm: usageOf });
for (const command of await commandsFor(process.argv.slice(2))) program.addCommand(command);

// Usage errors end with 2, like every failure of the job as a whole.
for (const command of [program, ...program.commands]) command.exitOverride();

// A reader that closes the pipe early (`| head`) ends the program quietly.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Prints what the user can mend in one line, and lets a fault of ours go on with its stack. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof InputError) {
    process.stderr.write(`tourdetable: ${error.message}\n`);
    return 2;
  }
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code !== undefined && syscall !== undefined) {
    process.stderr.write(`tourdetable: ${(error as Error).message}\n`);
    return 2;
  }
  throw error;
}
