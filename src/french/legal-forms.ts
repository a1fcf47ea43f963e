/** Legal forms that end a name, folded, by country: « Cardiolune SA », « Brennwald Sensorik GmbH », « Boréalis IA inc. ». */
export const legalForms: ReadonlySet<string> = new Set(
  (
    "sa sas sasu sarl eurl sca scop scic sci snc gie selarl sel se scs epic spl sem semop " +
    "srl sprl asbl scrl nv bv bvba cvba ag kg gmbh kgaa ug sarl sàrl sagl oy oyj ab asa as aps plc ltd limited llp llc lp inc incorporated corp corporation " +
    "co cie spa srl sl slu sgps ltda spzoo zrt kft pte pty bhd tbk pjsc ojsc jsc ooo zao kk holding holdings saca sam suarl sadc enr inc ltee sencrl sec"
  ).split(" "),
);
