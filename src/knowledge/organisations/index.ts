import { advisers } from "./advisers.ts";
import { africa } from "./africa.ts";
import { americas } from "./americas.ts";
import { asiaWorld } from "./asia-world.ts";
import { associations } from "./associations.ts";
import { banks } from "./banks.ts";
import { beneluxSwitzerland } from "./benelux-switzerland.ts";
import { europe } from "./europe.ts";
import { franceListed } from "./france-listed.ts";
import { francePrivate } from "./france-private.ts";
import { funds } from "./funds.ts";
import { insurers } from "./insurers.ts";
import { media } from "./media.ts";
import { publicBodies } from "./public-bodies.ts";
import { quebec } from "./quebec.ts";
import { sports } from "./sports.ts";
import { startupsFrance } from "./startups-france.ts";
import { startupsWorld } from "./startups-world.ts";
import { universities } from "./universities.ts";

/** The families of organisations, by file, each a table as `table.ts` reads it. */
export const families = {
  advisers,
  africa,
  americas,
  asiaWorld,
  banks,
  europe,
  franceListed,
  francePrivate,
  funds,
  insurers,
  media,
  publicBodies,
  startupsFrance,
  startupsWorld,
  associations,
  beneluxSwitzerland,
  quebec,
  sports,
  universities,
} as const;
