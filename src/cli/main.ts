#!/usr/bin/env node
import { Command } from "commander";
import { InputError } from "../document/index.ts";
import { version } from "../version.ts";
import { evaluateCommand } from "./evaluate.ts";

const program = new Command("tourdetable")
  .description("French-language news in, deal records out")
  .version(version)
  .addCommand(evaluateCommand());

// A reader that closes the pipe early (`| head`) ends the program quietly.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`tourdetable: ${error.message}\n`);
  process.exitCode = 2;
}
