/** What a sentence tells only beside others: it goes on with their operations, counts, tables, rulings and sales. */
import { readBackedSums } from "../left/index.ts";
import type { Reading } from "../read.ts";
import { Sellers } from "../roles/sellers.ts";
import { noteCompanions } from "../statuses/companions.ts";
import type { Telling } from "../telling.ts";
import type { Told } from "../told.ts";
import { extend } from "./across.ts";
import { answered } from "./asked.ts";
import { readBidsBeside } from "./bids-beside.ts";
import { settleContested } from "./contested.ts";
import { readFundAims } from "./fund-aims.ts";
import { readFundResults } from "./fund-results.ts";
import { readFundSizes } from "./fund-sizes.ts";
import { readGappedGivers } from "./gapped-givers.ts";
import { readGappedTakers } from "./gapped-takers.ts";
import { readGapped } from "./gapping.ts";
import { readGifts } from "./gifts.ts";
import { readLabels } from "./labels.ts";
import { listedBeside } from "./listed-beside.ts";
import { NewsDays } from "./news-days.ts";
import { Ordinals } from "./ordinals.ts";
import { readPassedOver } from "./passed-over.ts";
import { dateBeaten, Rulings } from "./ruling-days.ts";
import { Tables } from "./tables.ts";

/** Reads each sentence of an article beside those before it, and keeps what runs on from one to the next. */
export class Beside {
  readonly #body: string;
  readonly #told: Told;
  readonly #sellers = new Sellers();
  readonly #ordinals = new Ordinals();
  readonly #tables = new Tables();
  readonly #rulings = new Rulings();
  readonly #newsDays = new NewsDays();

  constructor(body: string, told: Told) {
    this.#body = body;
    this.#told = told;
  }

  /** Adds to the sentence at hand, and to what was told, what the two tell together; `before` is the sentence before. */
  read(reading: Reading, before: Reading | null): void {
    const near = this.#told.near();
    this.#addTellings(reading, near, before);
    this.date(reading);
    dateBeaten(reading);
    // A line of a table tells what its columns say, whatever its words would tell elsewhere.
    const row = this.#tables.read(this.#body, reading);
    if (row.length > 0) reading.tellings.splice(0, reading.tellings.length, ...row);
    this.#sellers.complete(reading, before);
    const { actors } = reading.scene.discourse;
    for (const telling of reading.tellings) settleContested(telling, near, this.#body, actors);
    reading.tellings.push(...readBidsBeside(reading, near));
    noteCompanions(reading, near);
  }

  /** Dates what a sentence tells by the day of a ruling or of the news. */
  date(reading: Reading): void {
    this.#rulings.date(reading);
    this.#newsDays.date(reading, this.#told.near());
  }

  /** Each of these sees what those before it have added. */
  #addTellings(reading: Reading, near: readonly Telling[], before: Reading | null): void {
    const { tellings } = reading;
    const { latest } = this.#told;
    tellings.push(...readLabels(reading, near));
    extend(reading, near, before);
    tellings.push(...answered(reading, latest));
    tellings.push(...listedBeside(reading, latest));
    tellings.push(...readGapped(reading, latest, before));
    tellings.push(...readFundSizes(reading, near));
    readFundAims(reading, near);
    readFundResults(reading, near);
    readGappedGivers(reading);
    readGappedTakers(reading);
    tellings.push(...readGifts(reading, near));
    tellings.push(...this.#ordinals.read(reading));
    tellings.push(...readPassedOver(reading, near));
    if (tellings.length === 0) tellings.push(...readBackedSums(this.#body, reading, before, near));
  }
}
