import type { DealStatus } from "../../document/index.ts";

/** Words that tell a status whatever the tense. */
export interface StatusCue {
  /** `status/construction`. */
  readonly name: string;
  readonly status: DealStatus;
  /** Folded words, with « ' » next to its word. */
  readonly words: RegExp;
  /** Whether the words name what they undo, and so undo no operation of another kind. */
  readonly ofItself?: boolean;
  /** Sentences with their parties in brackets; the operation that they tell has the status. */
  readonly examples: readonly string[];
  /** Sentences with such words that tell an operation of another status. */
  readonly counterExamples: readonly string[];
}

/** Words of a clause, or of what follows it, that tell its status; the first that matches wins. */
export const statusCues: readonly StatusCue[] = [
  {
    name: "denied/denial",
    status: "denied",
    words:
      /\b(?:dement(?:i|ie|ait|ent|ir)?|nie|nient|refut(?:e|ent|ait|er)|archifaux|c'est faux|(?<!\b(?:syndicats?|salaries|elus|delegues|ministres?) )(?:n'(?:est|etait|etre)|ne (?:sont|sommes|suis)) (?:pas|nullement|aucunement) (?:[a-z]+ ){0,2}?en (?:discussions?|negociations?|pourparlers)(?! ?,? (?:alors que|tandis que|pendant que|au moment ou))|(?:n'(?:avoir|a|ont|avait)|sans) (?:« ?)?(?:aucune|nulle|nullement l'|pas l'|aucunement l') ?intention|(?<!\bqui )n'(?:avoir|a|ont|avait|avaient) (?:« ?)?jamais (?:« ?)?(?:eu (?:« ?)?(?:l'intention|l'idee|le projet)|songe|envisage|pense|imagine|reve|ete question|cherche|voulu)(?= (?:(?!qui |que |dont |et )[^ ]+ ){0,7}?(?:d'|s')?(?:(?:rachet|achet|reprend|acquer|ced|vend|revend|brad|fusionn|convol|epous|absorb|aval|lev|emprunt|lanc)(?:er|re|ir)(?! (?:le pied|le voile|l'alerte|l'ancre))|offrir|emparer|unir|marier|rapprocher|entrer au capital)\b)|n'est (?:pas|nullement) (?:question|prevu) de|(?<!\b(?:syndicats?|salaries|elus|delegues|ministres?) )(?:ne |n' ?)(?:negoci|discut)(?:e|ent|ait|aient|ons) (?:pas|plus|nullement|aucunement)(?! ?,? (?:alors que|tandis que|pendant que|au moment ou))|n'est (?:pas|plus|nullement) a (?:vendre|ceder|prendre)|ne (?:sont|sommes|suis) pas (?:a vendre|vendeurs?|interesses?)|(?:assur|affirm|jur|certifi)\w* ne (?:pas|plus|nullement) (?:[a-z'-]+ ){0,5}?(?:(?:rachet|achet|reprend|acquer|ced|vend|fusionn|absorb)(?:er|re|ir)|s'emparer|entrer au capital|(?:d'|l')?(?:offres?|opa|rachat|acquisition|reprise|cession|vente|fusion|pourparlers|discussions?|negociations?))|(?<!n'|pas )exclu(?:t|ait|ent) (?:de|d'|tout|toute))\b/,
    examples: [
      "[acquirer Vexa] dément vouloir racheter [target Morlin].",
      "[acquirer Vexa] assure n'avoir aucune intention de racheter [target Morlin].",
      "[seller Tardieu] n'a « nulle intention de vendre [target Morlin] » à [acquirer Vexa].",
      "Il n'est pas question de vendre [target Morlin] à [acquirer Vexa], répond le ministre.",
      "[acquirer Vexa] affirme ne pas vouloir racheter [target Morlin].",
      "[acquirer Vexa] assure ne pas être en discussions pour racheter [target Morlin].",
      "[merger_party Vexa] n'est pas en discussions avec [merger_party Morlin] en vue d'une fusion.",
      "[target Morlin] n'est pas à céder, et surtout pas à [acquirer Vexa].",
      "[acquirer Vexa] n'a jamais songé à racheter [target Morlin], assure son patron.",
      "[acquirer Vexa] jure n'avoir jamais eu l'idée de racheter [target Morlin].",
      "Non, [seller Tardieu] ne négocie pas avec [acquirer Vexa] la vente de [target Morlin].",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin] ; le groupe nie toute suppression de postes.",
      "[acquirer Vexa], qui assure ne pas vouloir supprimer d'emplois, a racheté [target Morlin] pour [amount 3 millions d'euros].",
      "Les salariés ne sont pas en négociations avec leur patron, mais [acquirer Vexa] rachète [target Morlin].",
      "[seller Tardieu] et ses clients ne sont pas en discussions, alors que [acquirer Vexa] rachète [target Morlin].",
      "[acquirer Vexa], qui affirme ne pas avoir de dettes, rachète [target Morlin].",
      "[acquirer Vexa], qui n'a jamais cherché à plaire, rachète [target Morlin].",
      "[acquirer Vexa], qui n'a jamais voulu lever d'argent, rachète [target Morlin].",
      "[acquirer Vexa] n'a jamais songé à lever le pied et rachète [target Morlin].",
      "[acquirer Vexa] a racheté [target Morlin], dont le patron réfute toute négociation avec un rival.",
    ],
  },
  {
    name: "cancelled/withdrawn",
    status: "cancelled",
    words:
      /\b(?:renonc\w+(?! a (?:plus|pres|moins|\d))|abandonn(?:e|ee|es|er|ait|erent)(?! (?:pres de |plus de )?\d)|jete\w* l'eponge|jetant l'eponge|desist\w+|retir\w+ (?:\S+ ){0,3}?(?:son|sa|leur) (?:offre|opa|ope|proposition|candidature|contre-offre)|(?:s'est|s'etait|se sont|s'etaient) retire\w*|(?<!\bdont (?:\S+ ){1,4}|\bou (?:\S+ ){1,4}|(?:fondat\w+|patron\w*|pdg|president\w*|direct\w+|dirigeant\w*|famille|heritier\w*),? (?:qui )?)se retir(?:e|ent|a|erent)(?! (?:du|de|des|d'))|plie bagage|rendu les armes|retire de la course|a l'abandon|(?:l'|son )abandon (?:du|de|d'|des)|retrait (?:du|de son|de leur) (?:projet|offre))\b/,
    examples: [
      "[acquirer Vexa] voulait racheter [target Morlin], puis s'est désisté.",
      "[acquirer Vexa] a annoncé l'abandon du rachat de [target Morlin].",
      "[acquirer Vexa] retire son OPA sur [target Morlin].",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin], que ses actionnaires avaient abandonné.",
      "[acquirer Vexa] rachète [target Morlin], un éditeur qui a renoncé à l'imprimerie.",
      "[acquirer Vexa] a racheté [target Morlin], dont le fondateur se retire.",
      "[acquirer Vexa] rachète [target Morlin], et le fondateur se retire.",
    ],
  },
  {
    name: "cancelled/failed",
    status: "cancelled",
    words:
      /\b(?:(?:mis|met|mettent|mettre|mettant) (?:un terme|fin) (?:\w+ ){0,2}?(?:a|aux) (?:\w+ )?(?:discussions|negociations|pourparlers)|(?:interromp\w+|interrompu\w*|suspend\w+) (?:les|leurs|ses) (?:discussions|negociations|pourparlers)|capot\w+|echou\w+|(?:l'|son )echec (?:du|de|d'|des)|tourn\w+ court|vu le jour|sans succes|en vain|fait long feu|avort\w+|fracass(?:e|ee|es|ees|er|ent|erent)|tombee? a l'eau|mort-ne\w*|aboutira pas|a (?:pas|jamais) abouti|ne s'(?:est|etait) (?:(?!toujours|encore)\w+ )?(?:jamais|pas) (?:(?!toujours|encore)\w+ )?(?:(?:concretis|materialis|realis)ee?(?= |$)(?! (?:sans|aussi|comme|avant|du jour))|faite?(?= |$)(?! (?:attendre|prier|avoir|sans|un|une|en|a )))|n'(?:a|avait) jamais (?:ete )?(?:finalisee?|realisee?|concretisee?|menee? a (?:bien|terme))|sans suite|echappe|rester seul|(?:aura|aurait|a) (?:\w+ ){0,2}?(?:pas|jamais) (?:eu )?lieu|se (?:fera|ferait|feront) (?:\w+ ){0,2}?pas|claqu\w+ la porte|(?:fait|faire|font) (?:machine|marche) arriere|tourne\w* le dos a|passe\w* son tour|ne viendr(?:a|ont) (?:jamais|pas)|n'aur(?:a|ont) (?:\S+ )?(?:pas|jamais) (?:sa|son|leur) (?:levee|serie|tour|pret|subvention|aide)|se (?:solde|soldera|solda|soldent) par un echec|soldee? par un echec|ne (?:verra|verront) pas le jour|(?:argent|fonds|virement|versement|paiement|sommes?) (?:n'(?:est|etait|sont|a|ont)|ne (?:viendra|viendront|sera)) (?:jamais|pas) (?:ete )?(?:arriv|ven|vers|parven)\w*|(?:contrat|accord|protocole|compromis|edifice) (?:est|etait) tombe(?= |$)(?! (?:d'accord|a point))|(?:met|mis|mettent|mettre) (?:fin|un terme) (?:a|au|aux) (?:\w+ )?(?:projet|projets)|(?:les deux (?!hommes|femmes|(?:co)?fondateurs|associes|freres|soeurs|epoux|amis|dirigeants|patrons|heritiers)\w+|les (?:parties|fiances|interesses|partenaires)|ils|elles|chacun) (?:se (?:sont|separent|quittent)|s'etaient)(?: (?:\w+ )?(?:quitte|separe)e?s)?(?= ?(?:[.,;:!»)]|$)| (?:bons amis|sans|faute|sur un|en (?:bons|mauvais)|fache))|en (?:est|sont|etait|etaient|fut|furent|sera|seront|(?:a|ont|avait|avaient|aura) ete) (?:\w+ )?pour (?:ses|leurs?) (?:frais|peine)|(?:ne |n')(?:\w+ )?(?:pas |plus |jamais )?donn(?:e|ent|ait|aient|era|eront|erait|eraient) (?:\w+ )?(?:pas|plus|jamais) suite(?! (?:a|aux|au) (?:(?:nos|notre|la|les|une|des|ses|cette|leurs?) )?(?:\w+ )?(?:demandes?|sollicitations?|appels?|questions?|courriels?|messages?|plaintes?|lettres?|courriers?))|n'(?:a|ont|avait|avaient) (?:\w+ )?(?:pas|jamais) (?:donne suite(?! (?:a|aux|au) (?:(?:nos|notre|la|les|une|des|ses|cette|leurs?) )?(?:\w+ )?(?:demandes?|sollicitations?|appels?|questions?|courriels?|messages?|plaintes?|lettres?|courriers?))|depasse le stade))\b/,
    examples: [
      "[merger_party Vexa] et [merger_party Morlin] ont mis fin à leurs discussions en vue d'une fusion.",
      "[acquirer Vexa] avait envisagé de racheter [target Morlin] ; les pourparlers ont tourné court.",
      "Le rachat de [target Morlin] par [acquirer Vexa] n'aura pas lieu.",
      "[investor Vexa] devait prendre [stake 20 %] de [target Morlin] contre [amount 10 millions d'euros] : l'argent n'est jamais arrivé.",
      "[acquirer Vexa] devait racheter [target Morlin], mais le contrat est tombé en mai.",
      "La fusion entre [merger_party Vexa] et [merger_party Morlin] n'aura finalement pas lieu.",
      "Le rachat de [target Morlin] par [acquirer Vexa] ne se fera donc pas.",
      "Le rachat de [target Morlin] par [acquirer Vexa] ne s'est jamais concrétisé.",
      "[acquirer Vexa] devait racheter [target Morlin], mais l'opération ne s'est pas faite.",
      "L'OPA de [acquirer Vexa] sur [target Morlin] a échoué : la plupart des actionnaires ont gardé leurs titres.",
      "[acquirer Vexa] a claqué la porte des négociations avec [seller Tardieu], qui voulait lui vendre [target Morlin].",
      "La fusion de [merger_party Vexa] et de [merger_party Morlin] a été étudiée tout l'été, puis les deux groupes se sont séparés, faute d'un accord.",
      "[acquirer Vexa] a fait savoir qu'il ne donnait pas suite à son offre publique d'achat sur [target Morlin].",
      "L'offre de [acquirer Vexa] sur [target Morlin] n'a jamais dépassé le stade des bonnes intentions.",
      "[acquirer Vexa], choisi pour reprendre [target Morlin], en a été pour ses frais.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin], un éditeur qui avait échoué à s'imposer aux États-Unis.",
      "Le rachat de [target Morlin] par [acquirer Vexa] ne s'est pas fait sans heurts.",
      "Le rachat de [target Morlin] par [acquirer Vexa] n'a jamais été aussi rentable.",
      "Après l'échec de son projet, [acquirer Vexa] a racheté [target Morlin].",
      "Le rachat de [target Morlin] par [acquirer Vexa] ne s'est pas concrétisé sans heurts.",
      "[acquirer Vexa] a racheté [target Morlin], qui n'a jamais donné suite à nos questions.",
      "[acquirer Vexa] a racheté [target Morlin] en [date 2012]. Les deux groupes se sont séparés.",
      "La fusion de [merger_party Vexa] et de [merger_party Morlin] a été votée, et les deux groupes se sont séparés de leurs directeurs.",
    ],
  },
  {
    name: "cancelled/forbidden",
    status: "cancelled",
    words:
      /\b(?:(?<!\bsauf )\w*veto|bloqu(?:e|ee|er|ant|ait|erent)|interdi(?:t|te|re)|(?<!pas |jamais |n')empech(?:e|ee|es|ees|ent|er|a|ait|erent)\b(?! pas| nullement)|retoqu\w+|s'(?:est|etait) opposee? (?:a|au|aux)|(?:ferm\w+ la porte|mis le hola|dit non) (?:a|au|aux) (?:la |l' ?)?(?:rachat|reprise|acquisition|vente|cession|fusion|prise de controle|rapprochement|mariage|opa|operation)|s'y (?:est|sont|etait|etaient) oppos\w+|s'y oppos(?:a|erent)|(?:devenue?s?|rendue?s?|est|sont) caduque?s?)\b/,
    examples: [
      "[acquirer Vexa] devait racheter [target Morlin] ; Bruxelles s'y est opposée.",
      "[merger_party Vexa] va fusionner avec [merger_party Morlin] ; l'État y a mis son veto.",
      "[acquirer Vexa] devait racheter [target Morlin] ; la Commission européenne a bloqué l'opération.",
      "Le rachat de [target Morlin] par [acquirer Vexa] a été interdit en mars.",
      "Berlin a fermé la porte au rachat de [target Morlin] par [acquirer Vexa].",
      "Le gendarme de la concurrence s'est opposé au rachat de [target Morlin] par [acquirer Vexa].",
      "L'Autorité de la concurrence a interdit au groupe [merger_party Vexa] et au groupe [merger_party Morlin] de s'unir.",
      "L'État a empêché le groupe [merger_party Vexa] et le groupe [merger_party Morlin] de fusionner.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin], dont les comptes étaient bloqués.",
      "La grève n'a pas empêché [acquirer Vexa] de racheter [target Morlin].",
    ],
  },
  {
    name: "cancelled/refused",
    status: "cancelled",
    words:
      /\b(?:repouss\w+(?! (?:\S+ ){0,4}?(?:echeances?|date|delais?|cloture|remboursements?|maturites?|limites?))|declin(?:e|ait|er|ant)(?! (?:tout|toute|notre|nos|de|d'|les? (?:demandes?|questions?|invitation)))|econdui\w+|refus(?:e|ee|er|ait)(?! (?:(?:l'|la|le|les|une?|des|toute?|ses?|sa|son|leurs?) ?|\d[^ ]* (?:millions?|milliards?) (?:d'euros|de dollars) (?:d'|de ))(?:\w+ )?(?:aides?|subventions?|credits?|prets?|demandes?|permis|commentaires?|interviews?|licences?|visas?|greves?|licenciements?|augmentations?|hausses?|baisses?|primes?|invitations?|suggestions?|idees?|fatalite|entrees?|acces)(?= |$|[.,;:!»]))|essuy\w+ (?:\S+ ){0,3}?(?:refus|rebuffade|fin de non-recevoir)(?![^.]*\bmais\b)|rejet\w+|deboute\w*|ecartee?|insultants?|tenu tete|disqualifi\w+|candidats? malheureux|perdants?|recales?|surencheri\w*|(?<=[;:,] (?:un |une )?)(?:fin de non-recevoir|refus (?:poli|net|sec|categorique|courtois))(?= ?(?:[.,;:!»]|$))|(?:s'inclin\w+|s'(?:est|etait) incline\w*|du s'incliner) (?:devant|face a) (?:une|l'|la) ?(?:\S+ )?(?:encheres?|surencheres?|offre (?:\w+ )?(?:elevee|superieure|concurrente|rivale|genereuse))|vot\w+ contre (?:l'|la|le|son|sa|leur|cette|ce) ?(?:rachat|vente|cession|reprise|fusion|offre|opa|rapprochement|acquisition|mariage|operation)|(?:mais (?:\S+ ){1,5}?|(?:comite|conseil)s? (?:\S+ ){0,5}?)(?:a|ont|avait|avaient) dit non(?= ?(?:[.,;:!»]|$))|n'(?:a|ont) (?:pas|jamais) donne (?:son|leur) (?:autorisation|accord|aval|feu vert))\b/,
    examples: [
      "[target Morlin] a tenu tête à [acquirer Vexa], qui offrait [amount 23 millions d'euros].",
      "[acquirer Vexa] va racheter [target Morlin], mais son conseil a dit non.",
      "[acquirer Vexa] offrait [amount 30 millions d'euros] pour l'éditeur [target Morlin] ; fin de non-recevoir.",
      "[acquirer Vexa] voulait racheter [target Morlin], mais a dû s'incliner devant une enchère plus élevée.",
      "Les actionnaires du groupe [target Morlin] ont voté contre son rachat par le groupe [acquirer Vexa].",
      "[target Vexa] a essuyé un refus de la [lender Banque Vexane], sollicitée pour [amount 9 millions d'euros].",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin], mais le maire a dû s'incliner devant la proposition des élus.",
      "[acquirer Vexa] a racheté [target Morlin] malgré le refus des salariés.",
      "[acquirer Vexa] va racheter [target Morlin]. [- Morlin] a refusé l'aide de la région.",
      "[acquirer Vexa] va racheter [target Morlin]. L'affaire a failli capoter au printemps.",
      "[acquirer Vexa] a essuyé un refus du maire, mais il rachète [target Morlin].",
      "[acquirer Vexa] a racheté [target Morlin], après avoir repoussé une offre de la concurrence.",
      "[target Vexa] se redresse. [lender BNP Paribas] lui accorde un prêt de [amount 9 millions d'euros] et repousse à 2029 ses échéances.",
    ],
  },
  {
    name: "cancelled/undone",
    status: "cancelled",
    words:
      /\b(?:annul\w+|l'annulation (?:du|de|d'|des)|enterr\w+|rompu\w*|dechir\w+ (?:leur|le) (?:contrat|accord|protocole)|(?:infirm|cass|renvers)(?:e|ent|er|ait|a) (?:\S+ ){0,2}?(?:le|la|ce|cette|ledit) (?:jugement|decision|arret|ordonnance|verdict)(?! ?[:,;])|resili\w+|ajourn\w+|(?<!apres avoir )(?:suspen|repouss|differ|gel|report)\w* (?:\w+ ){0,2}?(?:son|sa|l'|leur) ?(?:projet d'|plan d'|projet de )?(?:introduction|ipo|entree en bourse|mise en bourse|cotation|fusion|projet de (?:fusion|rachat|cession|vente))|remis(?:e|ee|er) (?:son|sa|leurs?|au|sine)|report\w+ (?:sine die|indefiniment)|ete remisee?)\b/,
    examples: [
      "L'introduction en Bourse de [target Vexa] a été ajournée en mars.",
      "La cour a infirmé le jugement qui confiait l'éditeur [target Morlin] au groupe [acquirer Vexa].",
      "[target Vexa] a suspendu son projet d'introduction en Bourse.",
      "[target Vexa] reporte son entrée en Bourse.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin], qui avait annulé ses commandes.",
      "La cour a infirmé la décision : le groupe [acquirer Vexa] rachète [target Morlin].",
      "[target Morlin] s'est introduit en Bourse en 2021 après avoir différé plusieurs fois sa cotation.",
    ],
  },
  {
    name: "cancelled/shelved",
    status: "cancelled",
    words:
      /\b(?:(?:retir(?:e|ent|er|ait|a|ant)|gel(?:e|er|ait|ant)|remball(?:e|ent|ait)|interromp\w+|interrompu|(?:sursoi\w+|surseoir|sursis) a|(?:met|mettent|mettre|mettant|mis) en (?:pause|veilleuse|sommeil|suspens|attente)|(?:remet|remettre|remis) a (?:plus tard|l'an prochain|des jours meilleurs)|(?:fait|font|faire|mis|mettre|met|tire|tirer) (?:une croix|un trait) sur) (?:\w+ ){0,2}?(?:son|sa|leur|l'|le|la|ses) ?(?:(?:projet|plan|processus|demande) (?:de |d')(?:introduction|ipo|entree en bourse|mise en bourse|cotation|augmentation de capital|levee|fusion|rachat|reprise|acquisition|cession|vente|offre|opa|rapprochement|mariage|scission|privatisation|(?:racheter|acquerir|acheter|reprendre|ceder|vendre|fusionner|lever|introduire|entrer))|introduction|ipo|entree en bourse|mise en bourse|cotation|augmentation de capital|emprunt|emission (?:obligataire|de|d')|placement)|(?:remet\w*|remis|repouss\w+|report\w+|decal\w+) (?:\w+ ){0,2}?(?:son|sa|leur|l'|la) ?(?:\w+ )?(?:introduction|ipo|entree|mise|cotation|emission(?= (?:obligataire|de|d'))|emprunt|levee)(?: en bourse| a la bourse)?(?= (?:(?:sur|a|de|d'|au|obligataire) ?\S* ){0,2}?a (?:plus tard|des jours meilleurs|une date (?:ulterieure|indeterminee)|on ne sait quand)))\b/,
    ofItself: true,
    examples: [
      "[target Vexa] a retiré son projet de cotation.",
      "[target Vexa] fait une croix sur son introduction en Bourse.",
      "[target Vexa] met en veilleuse son projet d'introduction en Bourse.",
      "[target Vexa] remet son entrée en Bourse à plus tard.",
      "[target Vexa] a retiré son emprunt obligataire de [amount 30 millions d'euros].",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin], qui retire ses produits des rayons.",
      "[acquirer Vexa] a racheté [target Morlin], dont le projet de mine était gelé.",
      "[acquirer Vexa] rachète [target Morlin] et retire son projet de licenciement.",
      "[acquirer Vexa] met en pause le projet de construction à Lyon et rachète [target Morlin] pour [amount 30 millions d'euros].",
      "[acquirer Vexa] rachète [target Morlin] et met en pause son augmentation de capital.",
      "[seller Tardieu] retire la demande de sauvegarde et cède [target Morlin] à [acquirer Vexa].",
      "[acquirer Vexa] rachète [target Morlin] et gèle son plan de recrutement.",
      "La chaîne [acquirer Vexa] reporte son émission à plus tard et rachète [target Morlin].",
      "[acquirer Vexa] a racheté [target Morlin] et remet à plus tard son augmentation de capital.",
    ],
  },
  {
    name: "negotiating/asked",
    status: "negotiating",
    words:
      /\b(?:(?:demand(?:e|ait|er|ent|ant)|sollicit\w+|reclam\w+) (?:a \S+ (?:\S+ )?)?(?:un|une|des) (?:nouve\w+ |autre )?(?:prets?|emprunts?|lignes?|credits?|subventions?|aides?)|attend(?:ait|ent|re)? (?:toujours |encore )?l'(?:obtention|octroi)|(?:examin|instrui)\w+ (?:un|une|sa|la) (?:\w+ )?(?:demande de )?(?:pret|emprunt|ligne|credit|subvention|aide))\b/,
    examples: [
      "[target Vexa] a demandé un prêt de [amount 30 millions d'euros] à [lender Morlin].",
      "La [lender BOAD] examine un prêt de [amount 30 millions d'euros] à [target Morlin].",
    ],
    counterExamples: ["[target Vexa] a obtenu un prêt de [amount 30 millions d'euros] de [lender Morlin]."],
  },
  {
    name: "negotiating/talks",
    status: "negotiating",
    words:
      /\b(?<!\bpas (?:[a-z]+ )?en )(?:negociations?(?: exclusives?)?|pourparlers|tractations|discussions?|discute\w*|verifications prealables|due diligences?|lettre d'intention|negoci(?:e|ent|er|ons|ait)|en lice)\b/,
    examples: ["[acquirer Vexa] est en négociations exclusives pour racheter [target Morlin]."],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin] à l'issue de longues négociations.",
      "[acquirer Vexa] annonce le rachat de [target Morlin], au terme de négociations exclusives.",
      "À l'issue de discussions avec ses banques, [target Vexa] a obtenu un prêt de [amount 5 millions d'euros].",
    ],
  },
  {
    name: "announced/price-range",
    status: "announced",
    words:
      /(?<!(?:haut|bas|milieu|dessus|dessous|borne (?:haute|basse)) de (?:la|sa|leur|cette) )\bfourchette (?:indicative|de prix)\b/,
    examples: [
      "[target Vexa] a fixé mardi la fourchette indicative de son introduction à la Bourse de Milan.",
    ],
    counterExamples: [
      "[target Vexa] est entrée en Bourse lundi, à 12 euros par action, au bas de la fourchette indicative.",
    ],
  },
  {
    name: "announced/kicked-off",
    status: "announced",
    words: /\b(?:donn\w+|sonn\w+) (?:\S+ )?(?:le|ce) coup d'envoi (?:de|du|des|d')/,
    examples: ["[target Vexa] a donné hier le coup d'envoi de sa cotation en Bourse."],
    counterExamples: ["[target Vexa] est entrée en Bourse lundi, sans coup d'envoi."],
  },
];
