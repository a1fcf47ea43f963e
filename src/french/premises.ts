/** Works that make something, in the singular: each as often the firm that runs it, « la filature » for « Filature du Vallon ». */
export const works: readonly string[] = [
  "biscuiterie boulangerie brasserie briqueterie biscotterie bonneterie câblerie caoutchouterie charcuterie chaudronnerie",
  "chocolaterie cidrerie cimenterie cartonnerie confiserie confiturerie conserverie corderie cristallerie distillerie",
  "ébénisterie faïencerie féculerie filature fromagerie ganterie glacerie horlogerie huilerie imprimerie laiterie",
  "lunetterie malterie manufacture maroquinerie mégisserie menuiserie minoterie moulin papeterie parfumerie pâtisserie",
  "plasturgie porcelainerie poterie rizerie robinetterie salaisonnerie saboterie savonnerie scierie serrurerie sucrerie",
  "tannerie teinturerie tonnellerie tréfilerie tuilerie tôlerie verrerie visserie aciérie aluminerie cokerie",
  "boîterie clouterie coutellerie chapellerie cartoucherie poudrerie joaillerie orfèvrerie chemiserie marbrerie émaillerie moutarderie vinaigrerie",
].flatMap((line) => line.split(" "));

/**
 * Works and premises, in the singular, that the press says to change hands as such and calls by where they stand:
 * « la biscuiterie de Pontivy », « ses deux campings de l'Hérault ». Written by hand from what regional papers report.
 * Left out: « carrière », « chantier », « exploitation », which are taken up again, and « château », « maison »,
 * « ferme », which are homes.
 */
export const premises: readonly string[] = [
  ...works,
  "forge laminoir haut-fourneau abattoir atelier laboratoire blanchisserie",
  // Shops, beds, tables, screens.
  "établissement concession garage jardinerie librairie bijouterie supérette drive camping résidence ehpad palace",
  "auberge immeuble casino cinéma théâtre golf discothèque crêperie pizzeria polyclinique hôpital crèche école campus studio",
  // What states and towns own and sell.
  "aéroport aérodrome héliport port autoroute hippodrome",
  // Land, water, power, stores.
  "domaine vignoble plantation pépinière élevage gisement barrage dépôt datacenter plateforme plate-forme entrepôt terminal",
].flatMap((line) => line.split(" "));
