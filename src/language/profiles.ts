/**
 * What the words of a language look like: its most frequent words, the most frequent first, and the letters that it
 * writes beside a–z. Own lists, from the grammars of the languages; only those that a French text could be taken
 * for, or that stand beside French in the press, are needed: `franc` knows the others.
 */
export interface Profile {
  /** ISO 639-3. */
  readonly code: string;
  /** Seldom met in the press: a text needs clearer signs to be taken for it. */
  readonly rare?: true;
  readonly words: string;
  readonly letters: string;
  /** Ends of its longer words, of two to four letters, where they tell it from its neighbours. */
  readonly endings?: string;
}

export const french: Profile = {
  code: "fra",
  words:
    "de la le et les l des d en un une du à dans est que pour qui a par sur au plus pas il ne se ce s son avec qu sont " +
    "n cette aux mais c été ses ou sa elle on leur nous fait ont comme même être deux tout aussi entre après selon ces " +
    "ans y sans si leurs ainsi depuis encore avait était alors vous je très peut contre lors sous où dont plusieurs bien " +
    "milliards millions société groupe entreprise cet celui celle ils elles avant vers chez moins notamment jusqu jusque dès " +
    "déjà fin année pays nouveau nouvelle premier première toujours face afin trois quatre cinq six dix mois jours hausse " +
    "baisse rachat rachète vente cède vend lève annonce veut va vont doit euros j m t me te lui eux quand comment pourquoi " +
    "marché ventes part capital titre action ville homme femme monde gouvernement président ministre mort morts jour fois " +
    "juin juillet août septembre octobre novembre décembre janvier février mars avril mai lundi mardi mercredi jeudi vendredi " +
    "samedi dimanche près trop peu tous toute toutes faire dit dire fera sera seront serait aura avoir voici pendant ici",
  letters: "éèêàçùôîûâëïœ",
  endings:
    "és ée ées ère ères eur eurs eux euse aux eau eaux ique ment ents ent tion ges ge ble ise isé oir aire iste ais ait ois oise ette elle isme ance ence sse ité ités ie ies ir er onne iens ien ine ures ure ire ires ège ôt erts lles mme ants ant ante nce tre tres cle iel leux",
};

export const neighbours: readonly Profile[] = [
  {
    code: "eng",
    words:
      "the of to and in a for on is that with by as at from it its be was has said have will an are not which this or but " +
      "were after he they their new more up his over about would who been had into than out first year two could also all " +
      "says one says no you we i if may can deal billion million company bank market shares stake buy sell group firm " +
      "between under amid how why what when her she there our your off down set sets plans",
    letters: "",
    endings:
      "ing ed ly tion ment ness ght ck ow ers er ty ble ous ful ish ship ance ence ive al ally ters est als ings ies ted nce ure ors our ward self",
  },
  {
    code: "spa",
    words:
      "de la el que en y a los se del las un por con una su para es al lo no más como o este ha sus sobre entre cuando " +
      "sin ser son también fue hasta desde está mil años millones han pero dos ya muy según tras empresa esta había todo " +
      "les le e hoy gobierno contra gran primera compra venta parte hay porque donde tiene durante año ni nuevo nueva",
    letters: "áéíóúñü¿¡",
    endings:
      "ción dad ado ada ados adas ente endo ando ero era ería os as es aron ncia amos able arse ir ar er ios ias illo illa ito anza ica ico",
  },
  {
    code: "por",
    words:
      "de a o e que do da em para os no com um na uma dos por as se ao não mais das como à é foi mas são sua seu pela nos " +
      "pelo ou nas anos já entre ser também tem ano até após sobre milhões bilhões euros empresa são aos quando muito " +
      "está há eu ele ela depois segundo sem grande mil governo dois novo nova isso isto ainda só pelos contra vai",
    letters: "áâãàçéêíóôõú",
    endings:
      "ção ções dade ado ada ados adas ente ndo eiro eira os as am em ram ncia agem ável ar er ir ões ães inho inha ico ica",
  },
  {
    code: "ita",
    words:
      "di e il la che in a per un è del della con una i non si da le dei al sono alla più nel ha lo gli delle come ma dal " +
      "anche su ed nella della degli dalla sul se o dopo stato milioni miliardi euro società tra fra questo questa ai alle " +
      "l d all dell nell sull dall un anni prima due suo sua stata contro perché ancora già ci cui chi dove quando loro gruppo",
    letters: "àèéìòù",
    endings:
      "tà ato ata ati ate ente enti ando endo iere ano ono are ere ire ia io gli cchi ezza oni one olo ale ali ini ino ina etto etta ico ica sta nza nze tti tte eri era",
  },
  {
    code: "cat",
    words:
      "de la i el que a en l d els un les per una del amb no s es és al ha va són més com dels pel se o n seva seu també " +
      "les als aquest aquesta però ser han entre sobre fins després sense on hi si m ja anys milions euros empresa segons " +
      "tot quan molt dos dues pels contra ara des perquè qual nou nova primer seus van fer està cada això ho tres",
    letters: "àçéèíïóòúü·",
    endings:
      "ció tat ats ada ades ment ent eix esa ès ar er ir isme ista ia atge ança itat ors or era ns ien aven ava ic ica ques",
  },
  {
    code: "oci",
    words:
      "de la lo que e los las en un per una l d del a es se dins amb al dels qu son pas mai a s ont coma mas sus son çò foguèt " +
      "o entre tanben èra aquel aquela aqueste aquesta plan pels als an ni fins cap quand lor lors dempuèi segle aital pus ben " +
      "tot totes nòstre nòstra sas sos sa ten uèi jorn annadas fa far pòt dire vila país li lou di dóu emé dei dau eme amé " +
      "uno èro soun fuguè eth era deth dera entà dab ua hèr hèit qu'ei ei qui tà dinc a mès tant autre autres jamai sens " +
      "solament tanpauc vòl cal lengua occitan occitana voler aviá avián caliá faguèt diguèt disiá voliá podiá siáu siá leis pèr quauque quauquei pasmens lèu dempuei deu deus dels anem digatz vau çaquelà totjorn quand còp encara ara tornar quatre mila milions milhons après contra aquelas aqueles pr amb",
    letters: "àáèéíòóúçï",
    endings:
      "cion tat at ada ats adas ent atge ança ista isme ar ir èr aire ièr ièra ian avan ava òri òria ic ica òu eis enço ièro ado ioun amen elha olh enh",
  },
  {
    code: "ron",
    words:
      "de și a în la cu o din pe nu care să se un pentru este mai că au al ale fi fost după ce sau prin ar sunt cele le ca " +
      "si in sa ani milioane miliarde euro lei către unei unui între dar până anul acest această lui îi ei lor fără compania " +
      "grupul doar fiind asupra îl va vor am noi foarte aceasta acestea când unde cum peste potrivit însă prima",
    letters: "ăâîșțşţ",
    endings:
      "ție ții ția ului ilor ea ele are at ată ați ate ește esc ul lui lor ii iei elor eră oare eală ism ist ent ații aşi ești",
  },
  {
    code: "glg",
    rare: true,
    words:
      "de a o que e do da en un os unha para as no se por con ao na dos non é máis das como á foi seu súa pola polo entre " +
      "nos ou nas pero anos xa tamén ata ser millóns onde cando sobre hai está ten dúas moi empresa despois segundo sen esta " +
      "este eu ela el novo nova grupo galego galega xunta",
    letters: "áéíóúñü",
    endings: "ción dade ado ada ados adas ente ndo eiro eira os as aron eron ncia ar er ir óns",
  },
  {
    code: "ast",
    rare: true,
    words:
      "de la el que y a en los del una un les por con nun pa ye al se como los ser foi más d l pola polos ente ta tien " +
      "esti esta son tamién fasta dende años ensin xente asturies cuando nel na nos nes llingua asturianu hai xunto",
    letters: "áéíóúñü",
  },
  {
    code: "wln",
    words:
      "di li l del et les el d a on ene k il est po c n ki ås å dins e èn avou s i in divins sol sont d pa nén pus so si les " +
      "ås al co eyet oudonbén tot ça esteut aveut fwait fé cwand ossu dj vos ces did da mins kel kes djin djins lès dè dès " +
      "dès avâ po-z on-z aveur pîce walon walons walone lingaedje payis biesse nosse leus zels zele leye årmonak cisse ci ciste " +
      "cial deus troes cwate vint ans an anêye djoû prumî prumire grande grand måjhon viyaedje vîle lîdje nameur bråmint dispu " +
      "disk inte ådvins conte so-l purade foirt råjhe les",
    letters: "åèéêîôûâçëæ",
    endings: "mint eye eyes ets ete oe owe eu eus îre ince èye êye isse oûs ea eas ant ans wait rece åve ént",
  },
  {
    code: "pcd",
    rare: true,
    words:
      "ch chl el d ed l al in pi ch' dins chés ches pour pus qu' il ch'est est un eune ej os i a cha mi ti li aveuc inne ouais " +
      "cht cheus chti chtimi tchien achteure ed' al' ale os' sin sen men leus no nos vo cor gramint point picard min quand " +
      "alors ichi étot étoait avoait feut foais foaire tertous",
    letters: "éèêàçùôîûâëïœ",
    endings: "eux ache ages iau iaus oér mint eut oaît aint ieu",
  },
  {
    code: "frp",
    rare: true,
    words:
      "la lo de los et que les en du des l d dens un una por avouéc pas est son sont sa qu' a na dessus coment den dês ou " +
      "arpetan franco provençâl savouè vâla d'una yô at étêt fêt ben més te lé y il des celi cela lor lors tot ‒ tôt grant",
    letters: "éèêàçùôîûâëïœâ",
    endings: "cion âs âlo ent êre iér on os ês âjo ence",
  },
  {
    code: "cos",
    rare: true,
    words:
      "di a u è in i e da per hè chì un una l d cù del nù à si ma ch'ellu ci più s'hè sò nantu annu corsica corsa duie o " +
      "ellu ella hà ancu trà dopu prima fù cum'è nant tutti isula populu quale ùn micca aiacciu bastia",
    letters: "àèìòùé",
  },
  {
    code: "hat",
    words:
      "nan yo ki pou la a an yon li te ak se sou pa yo l k te m gen ap tou konsa men sa tankou ka anpil ayiti ayisyen lè si " +
      "nou ou mwen w n t di fè apre avèk ant peyi moun jou ane premye dola milyon milya prezidan gouvènman konpayi depi jis " +
      "kont san deja va pral ba lan kote chak kap paske kòm epi tout lòt de twa kat senk anba anwo soti pòtoprens kreyòl vle",
    letters: "èòà",
    endings: "syon man te ye wa el èl òl yen yèn en an ans ik ks is ist izm wòch aj enm ite",
  },
  {
    code: "gcf",
    rare: true,
    words:
      "la a an ka té pou ki sé yo nou i ni épi pa on yonn pli adan asi ba èvè lè moun sa tou kon si yé fè mwen ou'w zòt gwadloup " +
      "matinik lanné péyi jòdi jou dépi pannan toulong anlè dè twa kat kréyòl lang di nou-menm apré avan lòt menm té ké sé mésyé",
    letters: "éèò",
  },
  {
    code: "mfe",
    rare: true,
    words:
      "dan ek pou bann enn so ki la ti pe sa li nou zot inn pa ena lor ar kot kan par mo to kouma bizin depi apre avan plis " +
      "moris morisien minis dimoun travay zordi finn pei larzan roupi milyon gouvernma lotel tou me si komye osi pli lakaz " +
      "kreol rodrig sete ver kont bien boukou dimounn banla nepli",
    letters: "",
  },
  {
    code: "rcf",
    rare: true,
    words:
      "lo la i pou in bann na nout sa dann ek le té zot mi ou li pa kan ti moun rényon rénion kréol anou par si ankor tout " +
      "somin koméla azot nou mèt ésèy landroi zordi apré avan ziska sat demoun lavé lé lété",
    letters: "éèô",
  },
  {
    code: "deu",
    words:
      "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie " +
      "nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man " +
      "millionen milliarden euro unternehmen wurde will gegen kann neue unter ihre seine jahr jahre zwei",
    letters: "äöüß",
    endings: "ung keit heit isch lich en er ern ten ter tet ete sten ent eit iert icht",
  },
  {
    code: "nld",
    words:
      "de van het een en in is dat op te voor met zijn die niet aan er om ook als bij door over ze uit naar hij heeft maar dan " +
      "nog wordt miljoen miljard euro bedrijf was worden of had tot meer deze geen al kan zich jaar tegen na zal hun wel nieuwe " +
      "twee onder volgens werd heeft wil we ik je",
    letters: "ëïé",
    endings: "ing heid lijk isch en eren den ten ter eert aan aar oor dt erd oud",
  },
  {
    code: "ltz",
    words:
      "de an d den vun déi dat a ass op mat fir net en eng am vum zu och sech huet si et hunn bei ze iwwer gëtt awer no wéi " +
      "zanter méi aus dem der ginn um nach gouf hat war well wou lëtzebuerg milliounen joer joren",
    letters: "éëä",
  },
  {
    code: "bre",
    words:
      "ar a an da ha e en eus er gant evit ur war ez hag un o zo d bet he ma met eo pe gwelet ivez dre eur va oa int re " +
      "brezhoneg breizh bloaz bro hep goude bev etre daou tri al ul hon diwar-benn anezhañ anezhi kalz nevez",
    letters: "ñùê",
  },
  {
    code: "eus",
    words:
      "eta da du ez dira bat dute zuen ere egin den baina hau zen izan edo dela bere batean urte milioi eusko euskal dituzte " +
      "dio baino gehiago dago horrek beste ziren berri zuten arabera artean enpresa lehen",
    letters: "ñ",
  },
  {
    code: "roh",
    rare: true,
    words:
      "la da il e che in per ils las a dal en cun ina dals l è han ed s'è ha las sin sco es tar quai ma er ch'è davent suenter " +
      "or grischun rumantsch onns milliuns francs pli nun betg gia fin tranter dalla u tut ses sia lur els ella",
    letters: "èìòéàü",
  },
  {
    code: "vec",
    rare: true,
    words:
      "de el la a che i in e par un na co xe del no ga da se so łe ła al da le come fa pì anca dei soto sora ze ghe venesia vèneto milioni milion euro gera ani ancora pi nel fin dito stà stada",
    letters: "àèéìòùłñ",
  },
  {
    code: "pms",
    rare: true,
    words:
      "a ël la ëd e l d n che an con për dij j ij ëdcò na da pì dël as ant 'l sò soa dle le al a l'é a-i é cheich fin-a sensa anté " +
      "piemont piemontèis son stàit fàit dla tan milion euro ghignon davzin",
    letters: "ëéèòàù",
  },
  {
    code: "lmo",
    rare: true,
    words:
      "el la l de i e a che in del un per al con d se on da en una o ghe minga anca pu quell dopo milan lombard lengua hin fa " +
      "dii di su sul lor soa so gh'è l'è inn tucc milion euro arent denter dii duu ona",
    letters: "àèéìòöü",
  },
  {
    code: "lij",
    rare: true,
    words:
      "a o e de da l'à in un 'na i inta into co-o co-a a-o a-a che do di pe no unna son gh'é ciù comme tra fæto stæto zena zeneize ligure " +
      "s'o l'é ò chi ti me te se quello ghe ou òu emmo semmo àn tanto sotta doppo primma anni mioin",
    letters: "àèìòùæôñâêîûéç",
  },
  {
    code: "scn",
    rare: true,
    words:
      "di a lu u la e li i chi n un na pi nta è d cu si sicilia sicilianu l di lu dû dâ nun chiù comu ma fu dopu quannu tra nni " +
      "sunnu eranu aviti aveva fari cchiù nà novu",
    letters: "àèìòùâûî",
  },
  {
    code: "srd",
    rare: true,
    words:
      "de sa su e s in is sos sas a est chi cun unu una pro o non ant at sunt fiat dae si po a totu issu issa prus in sardigna " +
      "sardu sarda limba ma comente tra annos fintzas",
    letters: "àèìòù",
  },
  {
    code: "lat",
    rare: true,
    words:
      "et in est ad non cum qui ut qui quae ex a de sed per ab ac si esse quod enim nec sunt etiam aut quam eius hoc erat post " +
      "autem pro ante anno inter atque fuit se eum rex apud sub ego me te sicut supra fui fuit huius eorum nostri dei domini hunc manus signum missus anni res terra omnes omnia quam heri nisi",
    letters: "æœ",
  },
  {
    code: "epo",
    rare: true,
    words:
      "la de kaj en estas al por kun li ne ke el oni tiu kiu pri mi estis sed ili ĝi da sur kiuj pli tio aŭ post dum jaro havas " +
      "unu tre ankaŭ ĉi inter nur tiuj",
    letters: "ĉĝĥĵŝŭ",
  },
  {
    code: "ina",
    rare: true,
    words:
      "le de e in a que es un per pro con es con del al non como o ha illo su se plus esser qui linguas inter iste anque ma " +
      "lingua interlingua esseva sia multo post nos",
    letters: "",
  },
  {
    code: "lin",
    rare: true,
    words:
      "ya na mpe ba o mpo azali ezali bato te oyo nde to mokolo mboka lokola nzambe mobu bango ye biso moko nyonso kasi ntango " +
      "likolo mokonzi ekolo congo kinshasa bazali",
    letters: "",
  },
  {
    code: "wol",
    rare: true,
    words:
      "ci ak bu yi ne la di mu nga bi ba dañu ñu moom am na nekk ku xam te lu dafa ñi bépp réew mi jëf ay gi ngir senegaal " +
      "waaye ni mel boole ginnaaw yokk",
    letters: "ëéñóà",
  },
  {
    code: "swe",
    words:
      "och i att det som en på är av för med den till inte om ett har de var från så vi kan men sig efter vid nu miljoner miljarder " +
      "kronor bolaget ska också eller år över",
    letters: "åäöé",
  },
  {
    code: "dan",
    words:
      "og i at det er en til af på for med den som de ikke der har et om var fra han vil kan men sig efter ved også millioner " +
      "milliarder kroner selskabet skal eller år over mod jeg",
    letters: "æøåé",
  },
];
