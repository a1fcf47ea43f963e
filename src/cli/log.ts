import { destination, type Logger, pino } from "pino";

/** A log of JSON lines on standard error, or a silent one. */
export function createLog(format: "json" | "none"): Logger {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: levelName } };
  return pino({ ...options, enabled: format === "json" }, destination({ fd: 2, sync: true }));
}

function levelName(level: string): { level: string } {
  return { level };
}
