import type { Entity } from "../../document/index.ts";
import { inRole, type Telling } from "../telling.ts";

/** Gives a purchase told without its seller the firm whose name the target bears: « Vexa Italie », where the text knows « Vexa ». */
export function addParents(records: readonly Telling[], entities: ReadonlyMap<string, Entity>): void {
  const open = records.filter(
    (record) => record.kind === "acquisition" && inRole(record, "seller").length === 0,
  );
  if (open.length === 0) return;
  const byName = new Map<string, string>();
  for (const { id, kind, aliases } of entities.values())
    if (kind === "organisation") for (const alias of aliases) byName.set(alias, id);
  for (const record of open) {
    const [target, other] = inRole(record, "target");
    if (target === undefined || other !== undefined) continue;
    const seller = parentOf(entities.get(target), byName);
    if (seller === undefined || record.fillers.some(({ entity }) => entity === seller)) continue;
    record.fillers.push({ role: "seller", entity: seller, span: record.trigger, by: "context", lead: false });
  }
}

/** Countries, regions and nouns of units that tell a daughter from a firm of another name, as « Vexa Now » is. */
const PLACE_OR_UNIT =
  /^(?:France|Italie|Italia|Espagne|España|Portugal|Allemagne|Deutschland|Germany|Belgique|Belgium|Suisse|Pays-Bas|Luxembourg|Pologne|Autriche|Russie|Turquie|Grèce|Roumanie|Maroc|Tunisie|Algérie|Sénégal|Égypte|Afrique|Europe|Asie|Amérique|Canada|Québec|Brésil|Mexique|Argentine|Chili|Chine|Inde|Japon|Japan|Australie|Israël|USA|UK|Royaume-Uni|États-Unis|Nord|Sud|Est|Ouest|Bank|Banque|Assurances?|Immobilier|Santé|Énergie|Mobile|Télécom|Médias?|Services?|Distribution|Logistique|Transport|Construction|Automobile|Mobilité|Entreprises|Division|Branche)$/u;

function isPartOf(rest: readonly string[]): boolean {
  return PLACE_OR_UNIT.test(rest[0] ?? "");
}

/** Words that a firm's own name goes on with: « Vexa Group » is no daughter of « Vexa ». */
const OWN_WORD =
  /^(?:Groupe?|Holding|Corp|Corporation|Company|Inc|Ltd|Limited|SA|SAS|SE|AG|GmbH|plc|NV|International|Industries|Technologies|Partners|Capital|Systems|Software|Labs?|Therapeutics|Pharma|Motors?|Energy)$/i;

/** The firm whose whole name opens that of a company, as « Vexa » opens « Vexa Italie ». */
function parentOf(target: Entity | undefined, byName: ReadonlyMap<string, string>): string | undefined {
  for (const alias of target?.aliases ?? []) {
    const words = alias.split(" ");
    if (words.slice(1).some((word) => OWN_WORD.test(word))) continue;
    for (let count = words.length - 1; count > 0; count -= 1) {
      const parent = byName.get(words.slice(0, count).join(" "));
      if (parent !== undefined && parent !== target?.id && isPartOf(words.slice(count))) return parent;
    }
  }
  return undefined;
}
