/** Words that carry nothing of what is wanted, Swedish and English, folded. */
export const FILLER: ReadonlySet<string> = new Set(
  `hej hejsan halla tja tjena hi hello hey tack snalla please thanks thank mvh ja jo men och eller att som den det de dem detta dessa denna
  en ett i pa av till for fran med vid om under hos inom mellan efter innan fore over ar var blir bli blev vara varit har hade ha finns fanns
  ska skall skulle kan kunde kunna vill ville maste bor borde far fick fa gor gora ga gar gick kommer komma sa da nu sen sedan dar har hit dit
  jag du vi ni han hon hen man mig dig oss er sig min mitt mina din ditt dina sin sitt sina var vart vara vårt
  inte ej ocksa aven garna lite mer mest nog ju val bara just an annu redan alltid igen ens kanske snart fortfarande egentligen
  nagon nagot nagra alla allt hela varje sjalv samma annan annat vad nar hur vem vilka vilken vilket
  a an the of to in on at for from with by about is are was were be been do does did have has had will would can could may might should shall must
  i you we they he she it me us them my your our their this that these those and or but if so not no yes there here just also any some all
  what when who which how where up down out as than then too very really still yet again
  undrar undra vet veta fraga ok okej alltsa typ liksom nan nat sant ngt ngn nagonting idag today dags gang hm ah eh oj`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
