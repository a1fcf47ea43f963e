import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";

/** A server of the test's own, on a port of its own, which may be killed at any time. */
export interface OwnServer {
  readonly url: string;
  /** Kills it as hard as it can be killed and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The folder of PostgreSQL's programs, null where there are none. */
export function postgresPrograms(): string | null {
  const versions = "/usr/lib/postgresql";
  const folders = existsSync(versions)
    ? readdirSync(versions).map((name) => join(versions, name, "bin"))
    : [];
  const onPath = (process.env.PATH ?? "").split(":");
  return (
    [...folders.sort().reverse(), ...onPath].find((folder) => existsSync(join(folder, "initdb"))) ?? null
  );
}

/** Whether there is a `redis-server`. */
export function hasRedisServer(): boolean {
  return (process.env.PATH ?? "").split(":").some((folder) => existsSync(join(folder, "redis-server")));
}

/** Starts a PostgreSQL server on a new cluster. */
export async function startPostgres(programs: string): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), "tourdetable-postgres-"));
  const owner = ownerOfPostgres();
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "data"));
  if (owner !== null) {
    for (const path of [folder, join(folder, "data")]) chownSync(path, owner.uid, owner.gid);
  }
  const as = { cwd: folder, ...owner };
  const data = join(folder, "data");
  execFileSync(join(programs, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust"], {
    ...as,
    stdio: "ignore",
  });
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const start = async () => {
    const args = ["-D", data, "-p", `${port}`, "-k", folder, "-c", "listen_addresses=127.0.0.1"];
    const server = spawn(join(programs, "postgres"), args, { ...as, stdio: "ignore" });
    await until(() => asks(url));
    return server;
  };
  let server = await start();
  return {
    url,
    restart: async () => {
      // Immediate shutdown: no checkpoint, as after a crash.
      await end(server, "SIGQUIT");
      server = await start();
    },
    stop: async () => {
      await end(server, "SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a Redis server that keeps nothing. */
export async function startRedis(): Promise<OwnServer> {
  const port = await freePort();
  const start = async () => {
    const server = spawn("redis-server", ["--port", `${port}`, "--save", "", "--appendonly", "no"], {
      stdio: "ignore",
      cwd: tmpdir(),
    });
    await until(() => accepts(port));
    return server;
  };
  let server = await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await end(server, "SIGKILL");
      server = await start();
    },
    stop: () => end(server, "SIGKILL"),
  };
}

/** PostgreSQL refuses to run as root: it is run as its own user then. */
function ownerOfPostgres(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const closed = new Promise((resolve) => server.once("close", resolve));
  server.kill(signal);
  await closed;
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await ready()) return;
    await setTimeout(100);
  }
  throw new Error("the server did not start within a minute");
}

async function asks(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new Socket();
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.connect(port, "127.0.0.1").once("close", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
