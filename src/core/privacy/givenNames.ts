/**
 * Given names common in Sweden, folded: how a person's name is told from that of a place or an organisation. No register
 * of anybody: a name that is missing is found where a case or an illness is tied to it all the same.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  adam agneta agnes ahmad ahmed alan albert albin aleksandra alex alexander alexandra alf alfred ali alice alicia alma
  alva alvar amal amanda amina amir amira anders andré andrea andreas anette angelica anita anja ann anna annika
  ann-christin ann-marie ann-sofie anne anneli annelie annette anton antonia arne aron arvid asta astrid august aurora
  axel ayan aylin barbro bashir beatrice bengt benjamin berit bertil betty birger birgit birgitta björn bo bosse britt
  britta britt-marie börje camilla carina carl carl-johan carin carolina caroline casper catarina cecilia charlie
  charlotta charlotte christer christian christina christoffer claes clara clas conny cornelia dag dagmar dagny dan
  daniel daniela david dennis denise diana dorotea ebba ebbe eddie edit edvin edward eivor elena eleonora elias elin elina
  elisabet elisabeth ella ellen ellinor elliot elmer elsa elsie elvira elvis emanuel emelie emil emilia emily emma enok
  eric erik erika erland ester eva evelina evert fadi fadumo fanny farah farid fatima fatma felicia felix fia filip
  filippa fiona folke frank frans fredrik fredrika freja frida fritz gabriel gabriella georg gerd gerda gertrud gisela
  gittan greger greta gudrun gun gunborg gunhild gunilla gunnar gunnel gunvor gustaf gustav göran gösta görel hadi hajar
  hamid hampus hamza hanna hannah hannes hans harald harry hassan hedda hedvig helen helena helene helga helge helmer
  henning henrik herbert herman hilda hilding hillevi hilma holger hugo hussein ibrahim ida idun ines inga ing-britt
  ing-marie inge ingegerd ingela inger ingmar ingrid ingvar irene iris irma isa isabella isabelle isak ismail ivan ivar
  jacob jack jakob jamal jan jan-erik jana janne jasmin jasmine jeanette jenna jennie jennifer jenny jens jerker jesper
  jessica jim jimmy joakim joel johan johanna johannes john johnny jon jonas jonathan jonna josef josefin josefine julia
  julian jussi jörgen kaj kalle karim karin karl karl-erik karolina katarina katja kenneth kent kerstin kevin khadija
  khalid kicki kim kjell klara klas knut kristian kristin kristina kristoffer kurt lage laila lars lars-erik lasse layla
  leah leif leila lena lennart leo leon leonard leyla liam lillemor lilian lilly lina linda linn linnéa linnea linus lisa
  lisbeth lise-lotte liselotte lova lovisa lotta louise lucas lucia ludvig lukas lydia magdalena magnus maj maja majken
  malcolm malena malin malte manfred marcus margareta margit margot maria mariam marianne marie marika marina mario
  marita markus marlene marta martin martina marwa mary mathias mathilda matilda mats matteo mattias max maximilian maya
  mehmet melker melvin meryem mia micael michael michaela mikael milla milo milton mimmi mira miranda miriam moa mohamed
  mohammad mohammed mona monica monika morgan morgan muhammed mustafa märta måns nadia nadja natalia natalie nathalie nils
  nikolaus niklas nicklas nicolas nina nora noah noel nour ola ole olga olle olof olov omar oscar oskar osman otto ove
  patricia patrik paul paula pauline peder pelle per per-olof pernilla peter petra petter pia pierre pontus ragnar ragnhild
  rahma ralf rasmus rebecca rebecka reidar reza richard rickard rita robert robin roger roland rolf ronja ronny rosa roza
  rune rut ruth said saga salma sam samira samuel sandra sanna sara sarah sebastian selma sevim sigge signe sigrid sigurd
  sigvard simon simone siri siv sixten sofia sofie solveig sonja sonny staffan stefan stella sten stephanie stig stina
  stine sture sune susann susanna susanne svante svea sven sven-erik sölve tage tanja tareq tea ted teodor terese theo
  theodor therese thomas tilda tim timo tina tobias tom tomas tommy tony tor tora torbjörn tord tore torgny torsten tove
  tuva tyra ulf ulla ulla-britt ulrica ulrik ulrika urban vanja vera veronica veronika victor victoria vidar viggo viktor
  viktoria vilgot vilhelm vilma vincent viola viveka wilhelm wille william wilma yasin yasmin ylva yngve youssef yusuf
  yvonne zahra zainab zara zeinab zlatan åke åsa åse östen örjan
  `.match(/[\p{L}-]+/gu),
);
