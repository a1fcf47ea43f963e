/**
 * Words that open a sentence with a capital without being a name or part of one, folded: function words, adverbs and
 * verbs or participles that stand first; some of other languages, for quotations. Written by hand.
 */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `le la les l un une des du de d au aux ce cet cette ces mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs
  je j tu il elle on nous vous ils elles se s y en qui que qu quoi dont ou lequel laquelle lesquels lesquelles celui celle ceux celles cela ca ceci c
  et mais donc or ni car si a dans par pour sur sous avec sans chez vers entre contre depuis pendant des devant derriere apres avant selon malgre
  outre sauf hormis envers parmi via jusque jusqu voici voila quand lorsque lorsqu puisque puisqu comme comment pourquoi combien quel quelle quels quelles quant
  tout toute tous toutes chaque plusieurs certains certaines quelques quelque aucun aucune chacun chacune quiconque nul nulle autre autres meme memes tel telle tels telles
  deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille
  ainsi alors aussi autant bien bientot cependant certes d'abord deja dehors demain desormais enfin ensuite environ hier ici jadis jamais la-bas lors maintenant mieux moins naguere entre-temps entretemps
  aussitot sitot ayant etant juste longtemps neanmoins non notamment oui parfois pas peu peut-etre plus plutot pourtant pres presque puis quasi reste restent rien personne seul seule seuls seules sinon soit souvent surtout tant tantot tard toujours toutefois tot tres trop vite
  devenu devenue devenus devenues reunis reunies confie confiee confies rebaptise rebaptisee
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre aujourd'hui
  face grace suite faute quitte afin lors autour aupres loin hors pres
  fonde fondee cree creee base basee installe installee interroge interrogee contacte contactee ne nee dirige dirigee detenu detenue cote cotee prive privee fort forte soutenu soutenue porte portee evalue evaluee valorise valorisee estime estimee present presente
  viennent vient suivent suit arrive arrivent figurent figure demeure demeurent exit idem bref car tandis alias dit dite
  est sont etait etaient sera seront fut furent a ont avait avaient aura auront doit doivent peut peuvent fait font va vont veut veulent faut
  ancien ancienne anciens anciennes nouveau nouvelle nouveaux nouvelles jeune jeunes petit petite grand grande premier premiere dernier derniere prochain prochaine second seconde exsangue moribond moribonde
  merci bonjour bonsoir salut ah oh eh hein ouf aie helas bravo patatras bingo clap jetons etrennes arrhes adjuge adjugee adjuges vendu vendue vendus vendues
  not the of and for with from this that we our they their your you these there when while every it its will il lo los las el der die das und
  m mm mme mmes mlle me dr pr mgr st ste`
    .trim()
    .split(/\s+/),
);
