import { foldName } from "../fold.ts";
import { communes } from "./communes.ts";
import { communeDepartments, departments } from "./departments.ts";

/** Regions outside France with their towns. */
const abroad =
  "Wallonie:Liège,Namur,Charleroi,Mons,Tournai,Louvain-la-Neuve,Spa,Verviers,Wavre,Nivelles|Flandre:Anvers,Gand,Bruges,Louvain,Courtrai,Malines,Hasselt,Ostende,Alost|Vaud:Lausanne,Vevey,Montreux,Yverdon,Nyon,Renens,Morges,Moudon|Valais:Sion,Sierre,Martigny,Monthey,Viège|Léman:Genève,Lausanne,Vevey,Montreux,Nyon|Suisse romande:Genève,Lausanne,Neuchâtel,Fribourg,Sion,Vaud,Valais,Yverdon,Nyon,Delémont,Bienne|Suisse alémanique:Zurich,Bâle,Berne,Zoug,Saint-Gall,Lucerne,Winterthour,Argovie,Thurgovie|Thurgovie:Frauenfeld|Tessin:Lugano,Bellinzone,Locarno,Chiasso,Mendrisio|Québec:Montréal,Laval,Sherbrooke,Gatineau,Longueuil,Lévis,Trois-Rivières,Saguenay,Beauce,Estrie,Saint-Georges|Estrie:Sherbrooke,Magog,Granby|Beauce:Saint-Georges,Sainte-Marie|Ontario:Toronto,Ottawa,Mississauga,Hamilton,Waterloo,Kitchener|Alberta:Calgary,Edmonton|Bavière:Munich,Nuremberg,Augsbourg,Ratisbonne,Ingolstadt,Herzogenaurach|Saxe:Leipzig,Dresde,Chemnitz|Rhénanie:Cologne,Düsseldorf,Bonn,Essen,Mayence,Leverkusen|Lombardie:Milan,Bergame,Brescia,Monza|Piémont:Turin,Alba,Novare|Sicile:Palerme,Catane|Catalogne:Barcelone,Gérone,Tarragone|Andalousie:Séville,Malaga,Grenade,Cordoue|Pays basque:Bilbao,Saint-Sébastien,Vitoria,Mondragon|Californie:San Francisco,Los Angeles,San Diego,Palo Alto,Mountain View,Cupertino,Menlo Park,San Jose,Sunnyvale,Santa Clara,Oakland|Texas:Houston,Dallas,Austin,San Antonio|Floride:Miami,Orlando,Tampa";

let table: Map<string, ReadonlySet<string>> | undefined;

function build(): Map<string, ReadonlySet<string>> {
  const built = new Map<string, Set<string>>();
  const put = (place: string, around: readonly string[]) => {
    const key = foldName(place);
    const known = built.get(key) ?? new Set<string>();
    for (const one of around) if (foldName(one) !== key) known.add(foldName(one));
    built.set(key, known);
  };
  const rows = departments.split("|").map((row) => row.split(","));
  for (const [name = "", ...regions] of rows) put(name, regions);
  for (const [at, commune] of communes.split("|").entries())
    put(commune, rows[Number.parseInt(communeDepartments.slice(2 * at, 2 * at + 2), 36)] ?? []);
  for (const row of abroad.split("|")) {
    const [region = "", towns = ""] = row.split(":");
    for (const town of towns.split(",")) put(town, [region]);
  }
  return built;
}

/** The departments and regions, folded, that a place (folded as well) lies in; undefined where that is not known. */
function around(place: string): ReadonlySet<string> | undefined {
  table ??= build();
  return table.get(place);
}

/** Whether one of two places, folded, is the other or lies in it: Rennes in Brittany. */
export function isWithin(one: string, other: string): boolean {
  return one === other || around(one)?.has(other) === true || around(other)?.has(one) === true;
}

/** Whether two places, folded, are known to lie apart: a town and a region that is not its own, or two towns. */
export function liesApart(one: string, other: string): boolean {
  return around(one) !== undefined && around(other) !== undefined && !isWithin(one, other);
}
