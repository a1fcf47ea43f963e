import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { commandsFor } from "../../src/cli/commands.ts";

const root = join(import.meta.dirname, "../..");
const source = readFileSync(join(root, "compose.yaml"), "utf8");
const page = readFileSync(join(root, "docs/many-machines.md"), "utf8");

/** What of Compose's format is used here; anything else is a slip. */
const service = z.strictObject({
  image: z.string().regex(/^[a-z]+:\d+$/),
  environment: z.record(z.string(), z.string()).optional(),
  command: z.array(z.string()).optional(),
  entrypoint: z.array(z.string()).optional(),
  working_dir: z.string().optional(),
  volumes: z.array(z.string()),
  healthcheck: z.strictObject({ test: z.array(z.string()), interval: z.string() }).optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal("service_healthy") })).optional(),
  stop_grace_period: z.string().optional(),
  restart: z.enum(["always", "unless-stopped"]),
});
const compose = z
  .strictObject({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(source));

/** The command that these words call, and those of them that are none of its options. */
async function optionsOf([name = "", ...words]: readonly string[]): Promise<{
  unknown: string[];
  missing: string[];
}> {
  const [top] = await commandsFor([name]);
  const command: Command = top?.commands.find((each) => each.name() === words[0]) ?? top!;
  expect(top?.name()).toBe(name);
  const given = words.filter((word) => word.startsWith("-")).map((word) => word.split("=")[0]!);
  const known = command.options.flatMap(({ short, long }) => [short, long]);
  return {
    unknown: given.filter((option) => !known.includes(option)),
    missing: command.options
      .filter(
        ({ mandatory, short, long }) =>
          mandatory && !given.some((option) => option === short || option === long),
      )
      .map(({ long }) => long ?? ""),
  };
}

const right = { unknown: [], missing: [] };

describe("compose.yaml", () => {
  it("has workers wait for services that tell how they are", () => {
    const waited = Object.values(compose.services).flatMap(({ depends_on }) => Object.keys(depends_on ?? {}));
    expect(waited).toEqual(["database", "queue"]);
    for (const name of waited) expect(compose.services[name]?.healthcheck, name).toBeDefined();
  });

  it("declares the volumes that it uses", () => {
    const used = Object.values(compose.services).flatMap(({ volumes }) =>
      volumes.map((each) => each.split(":")[0]!),
    );
    const named = used.filter((name) => /^\w+$/.test(name));
    expect(named.sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it("starts workers with options that there are, on the services' hosts", async () => {
    const { command = [], entrypoint } = compose.services.work!;
    expect(entrypoint).toEqual(["node", "dist/cli/main.js"]);
    expect(await optionsOf(command)).toEqual(right);
    const hosts = command.filter((word) => word.includes("://")).map((url) => new URL(url).hostname);
    expect(hosts.sort()).toEqual(["database", "queue"]);
    const password = compose.services.database?.environment?.POSTGRES_PASSWORD;
    expect(command.join(" ")).toContain(`postgres:${password}@database`);
  });

  it("has a queue that refuses rather than forgets", () => {
    expect(compose.services.queue?.command?.join(" ")).toContain("--maxmemory-policy noeviction");
  });

  it("tells in its head how to enqueue", async () => {
    const words = /run --rm work (enqueue .*)$/m.exec(source)?.[1]?.split(" ") ?? [];
    expect(await optionsOf(words)).toEqual(right);
  });
});

describe("the page on many machines", () => {
  const commands = [...page.matchAll(/^tourdetable (.*)$/gm)].map((match) => match[1]!.split(" "));

  it("calls commands with options that there are", async () => {
    expect(commands.length).toBeGreaterThan(3);
    for (const words of commands) expect(await optionsOf(words), words.join(" ")).toEqual(right);
  });
});
