import { foldName } from "../fold.ts";

/**
 * Who founded, owns or has long led well-known firms, so that « le groupe de Xavier Niel » is one of them: a person a
 * line, with the ids of the firms. Written by hand in November 2026; only what the press takes for granted.
 */
const leaders = `
Alain Bouchard | alimentation-couche-tard
Aliko Dangote | dangote
Amancio Ortega | inditex
Arthur Mensch | mistral-ai
Bernard Arnault | lvmh
Bill Gates | microsoft
Daniel Kretinsky | eph
Dario Amodei | anthropic
Dominique Senequier | ardian
Elon Musk | tesla; spacex; xai; twitter
François Pinault | kering
François-Henri Pinault | kering
Gautam Adani | adani
Jeff Bezos | amazon; blue-origin
Jensen Huang | nvidia
Larry Ellison | oracle
Lakshmi Mittal | arcelormittal
Jack Ma | alibaba
Jean-Charles Naouri | casino
Jim Ratcliffe | ineos
Marc Benioff | salesforce
Marc Ladreit de Lacharrière | fimalac
Mark Zuckerberg | meta
Martin Bouygues | bouygues
Masayoshi Son | softbank
Michael Dell | dell
Mukesh Ambani | reliance
Octave Klaba | ovhcloud
Othman Benjelloun | bank-of-africa
Patrick Drahi | altice
Pierre Karl Péladeau | quebecor
Reed Hastings | netflix
Rodolphe Saadé | cma-cgm
Sam Altman | openai
Satya Nadella | microsoft
Stanislas Niox-Chateau | doctolib
Steve Jobs | apple
Sundar Pichai | google; alphabet
Tim Cook | apple
Vincent Bolloré | bollore; vivendi
Warren Buffett | berkshire-hathaway
Xavier Niel | iliad
`;

let table: ReadonlyMap<string, readonly string[]> | undefined;
const NONE: readonly string[] = [];

/** The ids of the firms of a person, whose name is folded; none for those that are not well known. */
export function firmsOf(person: string): readonly string[] {
  table ??= new Map(
    leaders
      .trim()
      .split("\n")
      .map((line) => {
        const [name = "", firms = ""] = line.split(" | ");
        return [foldName(name), firms.split("; ")] as const;
      }),
  );
  return table.get(person) ?? NONE;
}
