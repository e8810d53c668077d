/**
 * Swedish words for what the bot knows, by concept. A comma ends an entry; every word stands for all its forms; `~` is
 * room for up to three words within an entry; `=` asks for its å, ä and ö where the rest of the message has such letters.
 */
export const SV = {
  // Asking.
  when: `när, nä, hur dags, vilken dag, vilket datum, vilka datum, vilka dagar, vilken tid, vilken tidpunkt, vilken vecka,
    vilka veckor, vad för dag, datum, klockslag, vilken klockan, mötestid, mötestider, mötesdatum, mötesdag`,
  who: `vem, vilka personer, vilken person, vad heter, namnet på, namn på, vems`,
  which: `vilka, vilken, vilket, vilke`,
  what: `vad, va, vadå, vilka saker, vad för`,
  how: `hur, huru`,
  howMany: `hur många, hur månge, antal, antalet, hur ofta, hur stor, hur tätt, mötesfrekvens, frekvens, hur pass ofta, antalet`,
  howLong: `hur länge, hur lång tid, hur sent, hur nära inpå, hur många dagar`,
  where: `var hittar, var finns, var ligger, var kan, vart hittar, var ser, var någonstans, vart, var ska, var, lokal, vilken lokal, adress, mötesrum, teamslänk, möteslänk, vilket rum, digitalt, fysiskt, på distans, på teams, via länk, på plats`,
  i: `jag, mig, mej, jg, ja kan, ja vill, ja har, ja ska, ja måste, ja kommer`,
  my: `min, mitt, mina, våran, vårt, vår, våra`,
  we: `vi, oss`,
  you: `du, dig, dej, ni, er`,
  want: `vill, ville, skulle vilja, önskar, önskas, behöver, måste, tänkte, skulle, begär, ansöker, ber om, be om, hoppas`,
  can: `kan, kunde, går det, möjligt, får, får man, okej om`,
  show: `visa, se, få, få se, ge mig, läs, läsa, hämta, skicka mig, skicka till mig, berätta, tala om för mig, lista, listan,
    kolla, titta på, hitta, finns, ta fram, plocka fram, påminn mig om, sammanfatta, redogör`,
  not: `inte, ej, ingen, inget, inga, aldrig, icke, utan, int, inge, itte, nej`,
  without: `utan`,
  need: `krävs, behövs, måste, kräver, behöver, ska, krav`,
  may: `får, får man, rätt att, har rätt, tillåtet, tillåts, rätt att, tillåtet, befogenhet, behörig`,
  people: `ledamöter, personer, närvarande, ledamot, stycken, platser`,

  // Meetings and the year.
  datesOf: `datum för, datum till, datumen för, datumen, vilka datum, bestämt datum, möteskalender, mötesdatum, mötestider, tider för, datum gäller, vilka datum gäller`,
  starts: `börjar det, börjar vi, slutar det, slutar vi, drar ~ igång, sätter igång, startar, vi börjar, vi slutar`,
  meetsAgain: `dags igen, dags nästa, kör vi nästa, kör vi igen, ses vi igen, är det forum, har vi forum, är det grupp, är det styrelse`,
  inviteGuest: `bjuda in ~ för att, bjuda in ~ och, bjud in ~ för att, bjuda hit`,
  remindMe: `påminn mig, påminna mig, påminn mig om, påminna mig om`,
  instead: `i stället, istället, hellre, i ställe`,
  more: `fler, mer, flera, ytterligare`,
  why: `varför, hur kommer det sig`,
  heardOf: `hört något, hört nåt, inte hört, fått höra, hört av, fått besked, besked`,
  office: `revisor, revisorn, revisorerna, ersättare, ledamot, ledamöter, tjänsteman, tjänstemän, tjänsteperson, förbundschef, förbundschefen, sekreterare, allmänheten, medborgare, medlem, medlemmar, medlemskommun, huvudman, huvudmän, parterna, adjungerad, adjungerade, gäster, handläggare`,
  meeting: `möte, mötet, sammanträde, sammanträda, träff, träffas, ses, samlas, möts, forumträff, session, forummöte,
    styrelsemöte, sammanträdesdag, mötestillfälle, tillfälle, gång`,
  meets: `ses vi, träffas vi, möts vi, samlas vi, sammanträder, ses, träffas`,
  next: `nästa, nesta, kommande, nästkommande, närmaste, härnäst, näst, nästföljande, framöver`,
  previous: `förra, senaste, föregående, sist, sista mötet, förrförra, tidigare, igår`,
  year: `år, året, årets, i år, helår, terminen, vårterminen, höstterminen, säsongen, läsåret`,
  agenda: `dagordning, agenda, föredragningslista, dagordningspunkter, mötesagenda, handlingar till mötet, möteshandlingar,
    mötesunderlag, underlag till mötet, körschema, ärendelista, ärendelistan, program, programmet, programpunkter, punktlista, listan till mötet, listan inför mötet, lista punkterna, visa punkterna, punkterna inför, vilka punkter har vi`,
  on: `står på, ligger på, tas upp, ta upp, ska upp, på bordet, behandla, diskutera, prata om, avhandla, komma upp, kommer upp, ta ~ upp, tar ~ upp, tas ~ upp, handlar ~ om, handlar om, ska handla om, avhandlas, på programmet, på bordet, uppe, spikat, ta ställning till, ska avgöras, avgöra, avhandlas, bestämma, gå igenom, är på, on for, händer på, händer nästa, hända på, att hända, vad händer på, vad händer nästa, vad ska hända`,
  notes: `anteckningar, minnesanteckningar, mötesanteckningar, protokoll, mötesprotokoll, noteringar, referat, styrelseprotokoll, protokollsutdrag, anteckningarna, vad som sades, vad sades, vad sa, vad sas, blev sagt, sagt på mötet, kom fram, kom upp, sades på, vi sa sist, sa vi, vi sa, pratade vi om`,
  chair: `ordförande, ordf, ordföranden, ordförandeskap, mötesordförande, leder mötet, leder, håller i mötet, håller i klubban, klubban, håller klubban, sitter ordförande, ordförandens, mötesledare, vice ordförande, styr mötet, hålla i, för ordet, basar, basar över, leda, styr, presiderar, håller i träffen, är sammankallande, vem bestämmer, bestämmer i, bestämmer över`,
  deadline: `sista dag, sista dagen, sista datum, deadline, senast, stopptid, stoppdatum, inlämningsdag, sista inlämning,
    tidsgräns, tidsfrist, frist, för sent, hinner jag, hinner man, hinner vi, i tid, motionsstopp, sista chansen, förslagsstopp, före mötet, innan mötet, dagar före, dar före, dagar innan, dar innan, anmälningsdag, anmälningstid, stänger, stänger ni, stänger det, kört, för sen, inne, stoppdag, stoppdatum, tidsgränsen, går ut, sista minuten, inlämningstid, sista ansökan`,
  submit: `lämna, lämna in, skicka in, anmäla, inkomma, komma in med, föreslå, ha inne, inlämning, inskickat, inlämnat, få med,
    komma med, lägga in, lägga fram, lägga, lägga förslag, väcka fråga, ställa frågor`,
  enough: `minst, minimum, minimikrav, enligt reglerna, enligt avtalet, enligt arbetsformerna, tillräckligt, uppfyller, når upp, för få, regeln, krav, kravet, räcker, hinner vi med, målet, minimiantal, minimiantalet`,
  held: `haft, hållit, hållits, genomfört, genomförda, kvar, planerat, planerade, inplanerade, inbokade, hinner, blir det, ska vi ha`,
  theme: `tema, teman, årshjul, årshjulet, årsplan, årsplanering, årscykel, årstema, temat, hjul, hjulet`,
  calendar: `kalender, kalenderfil, ics, ical, prenumerera, prenumeration, kalenderlänk, kalenderflöde, kalenderprenumeration,
    outlookkalender, webcal, gmail, google kalender, i outlook, min outlook, telefonkalender, almanacka, synka, synkronisera, till mobilen, i mobilen, till telefonen, i telefonen, länk så att mötena, mötesdagarna, i min telefon, kalendern`,

  // Proposals.
  proposal: `förslag, förslaget, motion, inspel, utkast, utkastet, inlämnade, det jag föreslog, det jag lämnade, det jag skickade in,
    jag lämnade in, jag föreslog, medskick`,
  item: `punkt, pkt, pkten, ärende, fråga, sak, ämne, samverkansfråga, ärendet, frågeställning, spörsmål`,
  change: `=ändra, ändring, =ändrar, uppdatera, korrigera, redigera, skriv om, skriva om, rätta, formulera om, omformulera,
    komplettera, byt rubrik, byta rubrik, byt namn, byt titel, byta ut, byt ut, revidera, justera formulering, lägg till i, fel i,
    ny rubrik, ny titel, ny lydelse, ny text, ska heta, ska stå, ska istället, förtydliga, döp om, döpa om, skrev fel, blev fel, stod fel, skriv istället, skriv i stället, ska gälla, fel i, byta namn, ny rubrik, nytt namn, ny titel, ny formulering, stavfel, skrivfel, lägga till en mening, lägg till en mening, rättelse, ska heta, ska vara, kalla den, kalla det, ändra ordalydelsen, finslipa, putsa, lägga till ~ i förslaget, lägga till ~ i mitt, lägg till ~ i förslaget, lägg till ~ i mitt, byta ordet, byt ordet, fel ~ i, lägga till ~ till min, lägga till ~ till mitt, lägg till ~ till mitt, lägg till ~ till min`,
  wording: `rubrik, rubriken, titel, titeln, lydelse, formulering, texten, beskrivning, beskrivningen, motivering, ordalydelse, text, namn, namnet, mening, stycke, ord, benämning`,
  withdraw: `dra ~ tillbaka, drar ~ tillbaka, dra tillbaks, drar ~ tillbaks, dragit tillbaka, ta ~ tillbaka, tar ~ tillbaka, ta ~ tillbaks, återkalla, återta,
    stryk, stryka, ta bort, tar ~ bort, ta ~ bort, ångra, ångrat, ångrar, släng, kasta, radera, plocka bort, inte längre aktuell, ej aktuell,
    inaktuell, annullera, dra in, lägg ner, slopa, skippa, skrota, strunta i, vill inte längre, glöm ~ förslag, glöm förslaget, glöm punkten, glöm ~ punkt, inte aktuell längre, inte aktuellt längre, inaktuellt, återtar, radera, rensa, utplåna, makulera, upphäv, frånträd, backa, avstår från, behöver inte ~ längre, behövs inte längre, inte ~ ta upp ~ längre, ta inte med, inte ha med, ändrat mig, ändrat oss, inte vara med längre`,
  move: `flytta, flyttas, flytt, skjut ~ upp, skjut ~ fram, skjuta ~ upp, skjuta ~ fram, skjut ~ till, byt möte, senarelägg, tidigarelägg,
    vänta med, vänta till, spara ~ till, bordlägg, bordlägga, ta ~ på mötet i stället, ligga kvar, lägg ~ på mötet efter, knuffa fram, dröja, senare möte, ett senare möte, lägg om, lägga om, lägg över, lägga över, boka om, flytta fram, skjut på, skjuta på, nästa gång i stället, nästa gång istället, senare tillfälle, annat tillfälle, annat möte, mötet efter det, framflyttad, ombokas`,

  // Groups.
  group: `arbetsgrupp, arbetsgruppen, grupp, gruppen, undergrupp, projektgrupp, ag, arbetsgrupperna, grupper, delgrupp, team, teamet, nätverk, delprojekt`,
  report: `rapport, lägesrapport, avrapportering, rapportera, avrapportera, statusrapport, redovisning, redovisa, återrapportera,
    återrapport, delrapport, slutrapport, halvårsrapport, återrapportering, rapporterat, rapportering, lägesbeskrivning, statusuppdatering,
    lägesuppdatering, rapportera in, rapporterar in`,
  moreTime: `mer tid, mera tid, längre tid, förlängning, förlänga, förläng, förlängt, anstånd, skjuta ~ på, skjut ~ på, skjuta fram datum, skjuta fram deadline,
    senarelägga, hinner inte, hinner ej, hinner tyvärr inte, hinner vi inte, hinner jag inte, hinns inte, uppskov, extra tid, extra vecka, extra veckor, blir försenad, blir försenat, blir försenade, ny tid, nytt datum, nytt slutdatum,
    flytta fram, respit, dröjer, behöver tid, en vecka till, två veckor till, veckor till, månad till, vecka extra, längre på sig,
    mer tid på, inte klara i tid, inte klart i tid, inte färdig i tid, inte färdiga i tid, vänta till, få vänta, skjutas upp, skjutas på, dra ut på tiden, skjuta upp ~ till, komma senare, få komma senare, lämnas senare, lämna senare, senare inlämning, inte bli klar, inte bli klara, inte bli färdig, inte bli färdiga, inte klara, inte klar, inte klart, blir inte klar, blir inte klara, blir inte klart, förlängd tid, senare datum, längre frist, extra månad, månader extra, veckor extra, dagar extra, skjutas fram, skjuts fram, fler veckor, ytterligare tid, mer tid på sig, senareläggas, månader till, dagar till, inte färdig, inte färdiga, inte färdigt, hinna inte, inte hinna`,
  staffing: `bemanning, bemanna, bemannad, bemannat, representant, representerar, företrädare, medlem, medlemmar, deltagare, sitter i, är med i, ingår i,
    vakant, vakans, vakanser, lucka, luckor, tomma platser, obemannad, utsett, utsedd, utsedda, saknas, saknar, vara med i, vilka är med, deltar i, fattas, sammansättning, deltagarlista, någon i, nån i, vilka är i, kontaktperson, sitter med, ordinarie, uppställning, förteckning, inte med i, med i`,
  status: `status, hur går det, hur gick det, hur ligger, hur långt, vad händer med, vad hände med, hur blev det, vad blev det, vart tog, framsteg, i fas, på gång, hur står det till, hur går arbetet, hur går, hur det går, hur det gick, hur det ligger till, vad har hänt, vad hände, har det hänt, nuläge, vad blir det av, vad blev, kommit med, hur fortskrider, blivit av, klar snart, lägesbild, sagt ja, sagt nej, svarat, antagit, blev de nåt, blev det nåt, blev det något, blev något av, tagits upp, kom ~ med, fått svar, svar på, =läget, =läge, lägesbild, nuläget, tagit ställning, behandlat mitt, tittat på mitt, kommit fram till, hunnit med, avgjort, avgjorts, hur står, följ upp, uppföljning av, bifölls, avslogs, godkänts, godkändes, beviljats, antagits, avslagits, mottagits, fått gehör, kommer ~ fråga upp, kommer ~ förslag med, togs ~ upp, tittat på, tittat ~ på, fick jag igenom, gått igenom, kommit fram, gick ~ igenom, vad blev det av, det gått, hur det gått, gått med`,
  overdue: `försenad, försenade, försenat, sen med, sena, sent ute, släpar, ligger efter, efter med, inte rapporterat, inte lämnat, utebliven, över tiden, förfallen, förfallna, utestående, passerat, ännu inte, på efterkälken, eftersläpning, kvar att lämna, ligger back, back med, missat sitt, missat rapport, inte kommit in, uteblivna, inte inkommit, dröjer med, missat ~ rapport, missat ~ rapporter, fattas`,

  // Assignments.
  assignment: `uppdrag, uppdr, uppg, syssla, sysslor, åtog mig, uppgift, uppgifter, åtagande, åtgärd, att göra, todo, göralista, att göra lista, göromål, ansvarar jag för, ansvarar för,
    på mitt bord, mitt ansvar, ska jag göra, har jag lovat, lovat, arbetsuppgift, gå till`,
  todo: `att göra, ska göra, göra, på mitt bord, har jag kvar, ligger på mig, väntar på mig, förväntas, lovat, ansvarig för, hänger på mig, ogjort, på min lista, min lista, borde jag, kvar att göra, ligger jag efter, tagit på mig, åtagit mig, öppna uppdrag, ansvarar jag, ska jag leverera, missat ~ skulle, skulle gjort, skulle göra, skulle fixa, ligger på mig, från mig, av mig`,
  done: `klar, klart, klara, färdig, färdigt, färdiga, slutfört, slutförd, slutförda, avslutat, avslutad, avslutade, avklarat, avklarad, genomfört, genomförd, genomförda, gjort, gjord, gjorda, fixat, avbockad, bocka av, bocka ~ av, kryssa av, pricka av, checka av, löst, ordnat, ordnad, utfört, utförd, i hamn, klarmarkera, klarmarkerad`,
  handOver: `lämna ~ över, lämnar ~ över, lämna över, överlåt, överlåta, överlåter, överlämna, överlämnar, ta över, tar över, tar ~ över, ta ~ över, delegera, delegerar, byta ansvarig, byt ansvarig, annan ansvarig, övertar,
    överta, flytta över, ge ~ till, lägg ~ på, ge över, ansvarig i stället, överlåtas, sköta, ta hand om, föra över, lämna vidare, lämna ifrån mig, efterträdare, någon annan måste, nån annan måste, nån annan, annan måste ta, tar mitt, tar mina, ta mina, ta mitt, annan får ta`,

  // Decisions and matters.
  decision: `beslut, beslutat, beslutade, beslutades, besluta, bestämt, bestämde, bestämdes, bestäm, kom fram till, kommit fram till, kom överens, överens om, överenskommelse, beslöt, beslöts, klubbat, klubbades, tog ställning, beslutspunkt, kom ~ fram till, landade vi, hur landade, enades, enats, slutsats, utfall i frågan`,
  lift: `lyfta ~ vidare, lyft ~ vidare, lyfta vidare, eskalera, eskaleras, ta ~ vidare, skicka ~ vidare, skickas vidare, föra ~ vidare, för ~ vidare, föras vidare, hänskjut, hänskjuta, hänskjuts, uppåt, högre nivå, nästa nivå, lyfta upp ~ till, lyfta ~ upp till, lyft upp ~ till, lyft ~ upp till, remittera, upp till, går vidare till, gå vidare till, upp en nivå, en nivå upp, stadengemensam nivå, lyft ~ dit, lyfta ~ dit, skicka upp, skickas upp, skicka ~ upp, lyfta upp till, till nästa nivå, ett steg upp, steg uppåt, högre upp, upp i organisationen, vidare uppåt, till nästa instans, instans`,
  liftable: `lyfta, lyft, lyfts, lyfter`,
  way: `hela vägen, vägen, historik, historiken, resa, gången, spåra, alla steg, tidslinje, vandring, förlopp, passager, var ligger, var befinner, vart har`,

  // Coming.
  come: `komma, kommer, kom, delta, deltar, medverka, medverkar, vara med, är med, närvara, närvarar, dyka upp, dyker upp, gå på, vara där, ansluta, med på`,
  absent: `frånvaro, frånvarande, frånvaroanmälan, förhinder, förhindrad, sjuk, sjukskriven, sjukanmälan, vab, vabbar, vabba, förfall, uteblir, missar, bortrest, semester, krasslig, feber, magsjuk, influensa,
    ledig, står över, dubbelbokad, borta, föräldraledig, upptagen, krock, krockar, avstå, avstår, hoppar över, lämna återbud, återbud, tjänstledig, utomlands, nödgas, hinner inte till mötet, hinner int till, hinner inte till, kommer sent, kommer ~ sent, sent till mötet, kommer senare, blir sen, blir ~ sen, går tidigare, måste gå tidigt, räkna inte med mig, utan mig, på kurs, på annat håll, kolliderar, kan tyvärr inte, får avstå, har annat, fått förhinder, hinner inte med mötet, kan inte va, inte va med, måste gå, behöver gå, går hem, avboka, avbokar, för min del, får inte ihop, bara vara med, bara med, första timmen, sista timmen, första halvan, köra utan mig`,
  substitute: `ersättare, ersätter, ersätta, ersätts, i mitt ställe, i stället för mig, istället för mig, i stället för, istället för, min ersättare, vikarie, vikarierar, stand in, ställföreträdare, går in för, går in, hoppar in, hoppa in, representerar mig, för min räkning, kommer i stället, kommer istället, täcker upp, rycker in, skickar jag, suppleant, en kollega, kollega, kollegan, annan i stället, annan istället, någon annan i stället, tar min plats, i min frånvaro, företräder mig`,

  // Rules of a board.
  initiative: `initiativrätt, initiativrätten, väcka, väcker, väckas, förslagsrätt, yrkanderätt, rätt att föreslå, rätt att väcka, rätt att lägga, initiera, initierar, ta initiativ`,
  quorum: `beslutsför, beslutför, beslutsfört, beslutsföra, beslutföra, beslutfört, beslutsmässig, beslutsmässigt, beslutsmässiga, beslutförhet, beslutsförhet, kvorum, quorum, giltigt beslut, giltiga beslut, fulltaliga, besluta om vi är, hälften, halva styrelsen, kan fatta beslut, kunna fatta beslut, få fatta beslut, får fatta beslut, ta beslut om bara, behöriga att besluta`,
  present: `närvarande, på plats, tillräckligt många, är här, måste vara, dyker upp, är vi`,
  majority: `majoritet, majoritetsbeslut, majoritetskrav, kvalificerad, tre fjärdedelar, enkel majoritet, utslagsröst, enhällig, enighet, röster, röstsiffror, omröstning, votering, rösta, hur stor andel, övervikt, lika röstetal, röstetal, två tredjedelar, överens, enhälligt, lika många röster, ense, övervägande`,
  noticeBoard: `anslagstavla, anslagstavlan, anslå, anslås, anslagit, anslagits, anslagen, anslagsbevis, anslagstid, anslaget, anslag, tillkännage, tillkännagivande, överklagandetid, överklaga, kungöra, kungörelse, sitta uppe, sitter uppe, laga kraft, anslagen, anslaget, anslagsdag, publicerad på tavlan`,

  // What is asked to have done.
  convene: `kalla, kallar, kalla till, kallas, kallelse, kallelsen, sammankalla, sammankallas, bjud in, bjuda in, boka möte, boka ett möte, boka in, sätt ut ett möte, sätta ut, utlys, utlysa, inbjudan, extramöte, extra möte, extrainsatt, ordna ett möte, sätt upp ett möte, mötesbokning, mötesinbjudan, möteskallelse, mötesinbjudningar, nytt möte, extra sammanträde, lägg upp ett nytt möte, lägg upp ett möte, sätt upp ett möte, planera in ett möte, fixa ett möte`,
  send: `skicka, skickar, skickas, skicka ut, skicka ~ ut, sänd, sända, utskick, distribuera, mejla, mejla ut, maila, publicera, gå ut med, få ut, ut till, iväg, dela ut, delge, gå ut, ut med, gå iväg, går ut, ge alla, till alla, skickas till alla, mejlas ut, få ut, lämna ut till`,
  remind: `påminn, påminna, påminner, påminnelse, puffa, pinga, stöt på, stöta på, tjata, knuffa, nudga, peta på, säg till, puscha, pusha, peppa, hör av dig till, skynda på`,
  approve: `godkänn, godkänna, godkänner, godkännande, godkänt, justera, justering, justerat, justerar, signera, signerar, attestera, fastställ, fastställa, skriv under, skriva under, klarmarkera, klartecken, bifall, klartecknar, bevilja, beviljar, beviljas, bifaller, släpp in, släppa in, ja till att, undantag, undantaget, dispens, är okej, är ok, okej att ta, säger ja till, får komma med, tas med ändå, ja till, klartecken till`,

  // The bot and the person.
  help: `hjälp, hjälpa, hjälper, instruktion, instruktioner, manual, funktioner, kommandon, kommando, meny, kan du göra, vad kan du, vad kan man, hur funkar, hur fungerar, hur gör, hur använder, användas, till vilken nytta, kan du hjälpa, användning, förstår inte hur, fattar inte, förstår inte, till för, hur man gör, hur gör man, hur man använder, bra på, förklara, klara av, hur det fungerar, hur det funkar, möjligheter, behöver hjälp, kan jag göra här, gör man här, göra här, är ny här, ny här, hur man gör här, vad ska jag skriva, jag ska skriva, ska jag skriva, ska säga`,
  swedish: `svenska, swedish, svensk`,
  english: `engelska, english, engelsk, engelske`,
  language: `prata, svara, skriv, byt språk, språk, byta språk, tala, kör på, ta det på, på, till, fortsättningen, hellre, better, prefer, föredrar`,
  aboutMe: `om mig, om mej, registerutdrag, personuppgifter, gdpr, dataskydd, mina data, min data, mina personuppgifter, kring mig, mina roller, mina mandat, mina behörigheter, vilken roll har jag, vem tror du att jag är, min roll, mina roller, vem är jag, på mig sparat, roller och mandat, dataskyddsförordningen, utdrag över, min profil, mina roller och, vilka roller, vilka mandat`,
  store: `vet, spara, sparar, sparat, lagra, lagrar, lagrat, registrerat, registrerad, finns, samlar, hanterar, behandlar, har ni, har du`,
  forget: `glöm mig, glömma mig, radera mig, radera mina, radera allt, ta bort mig, ta bort mina, ta bort allt, ta bort mina uppgifter, bli glömd, bli bortglömd, bli borttagen, bli raderad, stryk mig, avregistrera, sluta spara, rensa mina, rensa mig, plocka bort mig, sudda ut mig, sudda mig, sudda ut mina, rensa bort mig, radera ~ mina, ta bort ~ mina uppgifter, rensa ~ mina, glöm bort mig, raderar det, radera det ni, utplåna mina, utplåna mig, plåna ut, glöm allt, glömma allt, glömmer mig, glöm ~ om mig, raderar mig, radera ~ om mig, uppgifter tas bort, uppgifter raderas, uppgifter borttagna, tas bort ur, raderas ur, bort ur systemet`,
  notices: `notis, notiser, avisering, aviseringar, notifiering, notifieringar, påminnelser, påminnelserna, sammandrag, sammanställning, dagligt utskick, digest, tysta timmar, pling, pip, pushnotiser, meddelanden, dina mejl, mejlen, avisering, larm, påstötningar, utskicken, mejlen`,
  quieter: `sluta, stäng av, stänga av, stör inte, störa mig, stör mig, tyst, tysta, mindre, färre, pausa, snooza, tjata, en gång om dagen, en gång i veckan, på morgonen, på kvällen, efter klockan, kvällar, helger, samlat, mejl i stället, inställningar, ställa in, slå av, slå på, dämpa, oftare, för många, så ofta, per dag, om dagen, bara en, sammanfattning, dagligen, varje vecka, veckovis, varje morgon, varje dag, i klump, dra ner, minska, begränsa, dränks, översvämmas, i stället för att skriva, mejla mig, mindre ofta`,
  publicDocument: `allmän handling, allmänna handlingar, allmänna handlingen, offentlig handling, offentliga handlingar, begära ut, begär ut, lämna ut, utlämnande, utlämning, offentlighetsprincipen, begäran om, få ut, ta del av, registrator, diarium, diariet, kopia, kopior, diarieförd, diarieförda, journalist, tidningen, begär ~ ut, begära ~ ut, vill ha ut, lämna ~ ut`,
  document: `handling, handlingar, dokument, protokoll, avtal, rapport, mejl, mail, akt, akten, brev, korrespondens, underlag`,

  // Talk.
  chat: `hur mår du, hur är läget, läget med dig, är du en robot, är du en människa, är du människa, är du ai, är du en ai, vad heter du, vem är du, vem har byggt, vem har gjort dig, skämt, skämta, vits, rolig historia, rolig, väder, vädret, regnar, snöar, solen, fika, kaffe, lunch, bra jobbat, grattis, haha, hahaha, du är bra, älskar dig, gillar dig, tråkigt, hur gammal, god jul, glad påsk, bra bot, dålig bot, vad gör du, du är bäst, sovit gott, sovit, bäst i världen, smart, vem vann, fotboll, matchen, hockey, recept, middag, läget?, hur är läget, hur är det, allt bra, allt väl, trött, hungrig, glad, tråkigt, mår du, är du där, kul att, riktig person, verklig person, dikt, sjung, sjunga`,
  bye: `hej då, hejdå, hejdo, adjö, vi hörs, vi ses, ses senare, hörs av, på återseende, ha det, ha det bra, ha det gott, god natt, godnatt, farväl, ajö, hejhej, simma lugnt, hej svej, ha en bra, ha en fin, trevlig helg, ha det fint, tills vidare, så länge, hej så länge, vi syns, tack och hej, ha en bra dag, ha en fin dag, ha en bra kväll, ha en bra helg`,
} as const;
