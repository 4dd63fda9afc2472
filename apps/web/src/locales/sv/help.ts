/** A part of the help: short sentences, one thought each. */
export interface HelpSection {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  /** Term and what it means. */
  readonly terms?: readonly (readonly [string, string])[];
}

export const help = {
  title: 'Hjälp',
  lead: 'Så fungerar portalen, del för del. Du behöver inte vara inloggad för att läsa.',
  contents: 'Innehåll',
  top: 'Till innehållet',
  sections: [
    {
      id: 'logga-in',
      title: 'Logga in',
      text: [
        'Du loggar in med din e-postadress och ditt lösenord. Kontot får du av administratören.',
        'Efter fem misslyckade försök får du vänta 15 minuter. Har du glömt lösenordet, be administratören om hjälp.',
        'Loggas du ut medan du skriver finns texten kvar. Logga in igen i rutan som visas, så fortsätter du där du var.',
        'Under ditt namn längst upp ser du dina roller, väljer ljust eller mörkt utseende och loggar ut.',
      ],
    },
    {
      id: 'mitt',
      title: 'Mitt',
      text: [
        'Mitt är en lista över allt som rör dig, i alla samverkan du är med i. Det som är försenat står först.',
        'Filtren står i adressen. Du kan spara dem under ett namn, och du kan skicka adressen till en kollega.',
        'Under ”Nytt sedan sist” står det som andra har ändrat sedan ditt förra besök.',
      ],
    },
    {
      id: 'sok',
      title: 'Sök och tangenter',
      text: [
        'Tryck Ctrl K, eller knappen Sök, på vilken sida som helst. Skriv minst två tecken av ett namn, eller en kommunkod.',
        'Allt går att göra med tangentbordet. Tabbtangenten går framåt, Skift och tabb bakåt. Esc stänger en ruta.',
        'En bred tabell ligger i en egen ruta. Gå till den med tabb och rulla med piltangenterna.',
      ],
    },
    {
      id: 'samverkan',
      title: 'Samverkan',
      text: [
        'En samverkan är en gemensam nämnd, ett kommunalförbund, ett avtal, ett nätverk eller ett projekt. Medlemmar, värd och platser har datum: sidan visar hur det är i dag, och du kan se hur det var och ska bli.',
        'Alla som är inloggade läser register, medlemmar och avtal. Kostnader läser den som har en roll i samverkan eller hos en medlem.',
        'Avtalet visar uppsägningstid, dag för utvärdering och vad som händer om du säger upp det i dag.',
        'Rapporten enligt 9 kap. 38 § kommunallagen tar med de avtal som är märkta att de omfattas av 9 kap. 37 §.',
      ],
    },
    {
      id: 'kostnader',
      title: 'Kostnader: modellen',
      text: [
        'En kostnadsmodell säger hur ett års kostnad delas. Den består av kostnadsposter i ordning. Värdens ekonom skriver modellen.',
        'Varje post har en grund:',
      ],
      terms: [
        ['Pris per enhet', 'Ett pris gånger ett antal, till exempel 25 kr per invånare.'],
        [
          'Summa att fördela',
          'En bestämd summa, till exempel en nämnds budget, delas efter nyckelns vikter. Delarna blir alltid lika med summan.',
        ],
        ['Fasta belopp', 'Belopp som står i avtalet, ett per medlem. Den som inte nämns betalar inget.'],
        ['Trappa', 'En avgift efter storlek, till exempel 14 950 kr upp till 25 000 invånare.'],
      ],
    },
    {
      id: 'nycklar',
      title: 'Kostnader: nycklar',
      text: ['Nyckeln är det som räknas eller vägs:'],
      terms: [
        [
          'Invånare',
          'Folkmängden en viss dag. Du väljer dag och år. ”1 januari 2025” är samma siffra som 31 december 2024.',
        ],
        ['Lika', 'En del per medlem.'],
        ['Andelar', 'De exakta andelar som står i avtalet. En tryckt procentsats är ofta avrundad; skriv den exakta.'],
        [
          'Användning',
          'En uppmätt mängd per medlem, till exempel ärenden, timmar eller kärl. Mängderna skriver du in eller klistrar in från ett kalkylblad.',
        ],
        ['Blandning', 'Flera nycklar med vikter, till exempel hälften lika och hälften efter invånare.'],
      ],
    },
    {
      id: 'avrundning',
      title: 'Avrundning och rest',
      text: [
        'Pris per enhet, fasta belopp och trappor avrundas vart för sig, halvor uppåt från noll.',
        'En summa att fördela avrundas nedåt för alla. Öret eller kronan som blir över går till den som har störst rest, och vid lika rest till lägst kommunkod. Därför blir delarna alltid precis summan.',
        'Vem som fick resten står i förklaringen av beloppet.',
        'Modellen säger om beloppen är i ören eller hela kronor.',
      ],
    },
    {
      id: 'granser',
      title: 'Gränser: minst och högst',
      text: [
        'En post kan ha ett minsta och ett högsta belopp per medlem.',
        'När en summa fördelas tas det som läggs till eller skärs bort från de andra, efter samma nyckel, tills alla gränser håller. Går det inte säger portalen ifrån.',
        'För andra grunder höjs eller sänks bara beloppet.',
      ],
    },
    {
      id: 'del-av-ar',
      title: 'Den som är med en del av året',
      text: [
        'En medlem som kommer eller går under året betalar för sina dagar. Både första och sista dagen räknas.',
        'Klicka på ett belopp för att se ”Så räknades det”: formeln, siffrorna, källan och avrundningen.',
      ],
    },
    {
      id: 'jamfor',
      title: 'Förhandsgranska och jämför',
      text: [
        'Resultatet ändras medan du skriver. Inget sparas förrän du trycker på Spara.',
        'Under Jämför ser du vad en annan nyckel, ett annat pris eller andra medlemmar skulle betyda, i kronor och per invånare. Det som du provar räknas för hela året.',
        'Saknas en siffra räknar portalen inte. Den säger vilken som saknas och för vem.',
      ],
    },
    {
      id: 'faststall',
      title: 'Fastställ',
      text: [
        'Att fastställa är att spara årets fördelning med alla siffror som den bygger på. Den ändras sedan aldrig. Värdens ekonom gör det.',
        'En preliminär fördelning bygger på budget, en slutlig på utfall. Skillnaden tas i avräkningen.',
        'Ändrar SCB en siffra i efterhand visas avvikelsen, men beloppen står fast. Ändras modellen blir det en ny version.',
      ],
    },
    {
      id: 'remisser',
      title: 'Remisser: svara tillsammans',
      text: [
        'En remiss går från Inkommen till Avslutad. Kansliet tar stegen; sidan visar vad som är nästa steg och vad som hindrar det.',
        'Varje medlem säger vad den vill: ansluta sig, svara själv, göra båda, avstå, inget att erinra, eller att den inte berörs. Ni kan ändra er tills svaret är skickat.',
        'Tidslinjen räknar bakåt från svarsdagen: när nämnderna sammanträder, när handlingarna ska vara inne och när texten måste vara klar. Den som inte hinner får veta vad som hjälper.',
        'Texten skrivs i avsnitt. En i taget skriver i ett avsnitt; de andra ser vem. Det du skriver sparas medan du skriver, också utan nät.',
        'När texten är fryst i en version beslutar medlemmarna om just den. Ändras texten behöver besluten tas om, utom när ändringen är redaktionell och beslutet tillåter det.',
        'På sista dagen kan svaret gå utan den som är sen. Det står öppet i svaret, och medlemmen kan ansluta sig i efterhand.',
        'Hämta texten som Word, skriv kommentarer eller ändringar med spårning och läs in filen igen: allt blir synpunkter på rätt ställe.',
      ],
    },
    {
      id: 'arenden',
      title: 'Ärenden som alla beslutar om',
      text: [
        'Avtal, reglementen, fördelningsnycklar och nya medlemmar beslutar varje medlem om med samma ord. Sidan visar hur många som har beslutat och om vilken version.',
        'Den som har lämnat samverkan väntar ingen på.',
      ],
    },
    {
      id: 'fakturor',
      title: 'Fakturor: se och hämta',
      text: [
        'Under Fakturor ser du det som din organisation ställer ut och det som den ska betala. Ekonomen hos värden ser det som värden ställer ut. Ekonomen och kommunchefen hos en medlem ser sina egna fakturor, och bara dem.',
        'Öppna en faktura för att se varför varje rad blev som den blev, och för att hämta den som PDF eller e-faktura.',
        'En utställd faktura ändras aldrig. Är något fel krediteras den, helt eller delvis, med ett skäl. Var det bara en referens eller adress som blev fel kan den ersättas av en ny på samma belopp.',
      ],
      terms: [
        [
          'Underlag',
          'Ekonomisystemet ställer ut fakturan. När numret är angett blir underlaget en faktura som mottagaren ser.',
        ],
        ['Utställd', 'Fakturan har nummer och syns för mottagaren. Inget är betalt.'],
        ['Delbetald', 'En del är betald. Under fakturan står hur mycket som är kvar.'],
        [
          'Betald, Reglerad',
          'Inget är kvar. En kreditfaktura är reglerad när den har räknats av mot sin faktura eller betalats ut.',
        ],
        ['Överbetald', 'Mer har kommit in än vad som skulle betalas. Värden betalar tillbaka det.'],
        ['Krediterad', 'Allt på fakturan är taget tillbaka.'],
      ],
    },
    {
      id: 'fakturera',
      title: 'Fakturera som värd',
      text: [
        'Fastställ året först. Välj sedan en del av året, granska vem som betalar vad och varför, och ställ ut.',
        'Värden fakturerar inte sig själv. Den egna andelen bokförs internt.',
        'Momsen på varje kostnadspost bestäms av en person. Det som ligger utanför momsen får en egen faktura.',
        'Konteringen på fakturan är betalarens egen, om den har skrivit in ett beslut för samverkan och året som gäller på fakturadagen. Annars är den vad du har antecknat under Villkor och referenser. Granskningen visar vilken det blir.',
        'Saknas en adress, ett gironummer eller en referens säger sidan vad som saknas och var det fylls i.',
        'Kräver värden godkännande väntar det du har förberett tills en kollega har godkänt. Inget får nummer innan dess.',
        'Vid slutavräkningen skriver du vad varje kostnadspost kostade. Skillnaden mot det fakturerade blir faktura eller kreditfaktura, förs över eller behålls, som villkoren säger.',
        'På utskickets sida hämtar du alla dokument som en ZIP-fil, bokföringen som SIE 4I och underlaget för ekonomisystemet som CSV eller Excel. Konton och kolumner väljer du under Fakturauppgifter.',
      ],
    },
    {
      id: 'betalningar',
      title: 'Betalningar: det som kommer tillbaka',
      text: [
        'Värdens ekonom hämtar en lista över betalningar ur ekonomisystemets kundreskontra, som CSV, och läser in den under Fakturor, Betalningar. Rubrikerna får vara som Raindance, Unit4 och Visma skriver dem.',
        'Varje rad förs till en faktura efter nummer och OCR. Har raden båda måste de höra till samma faktura.',
        'Samma lista två gånger ändrar inget. Får en senare lista med gamla rader bokförs bara de nya.',
        'Är en rad trasig, eller filen avklippt, bokförs ingenting. Portalen säger vilken rad det gäller.',
        'En rad som inte passar någon faktura väntar på en person. Välj fakturan, eller lägg raden åt sidan med ett skäl. Båda går att ångra.',
        'En betalning kan också läggas in för hand på fakturan. Kommer samma belopp och dag i en lista senare räknas den en gång.',
        'Den som ska betala ser vad som är betalt och kvar av sina egna fakturor. Mitt visar bara det som är kvar.',
      ],
    },
    {
      id: 'drojsmalsranta',
      title: 'Dröjsmålsränta',
      text: [
        'Mellan kommuner är dröjsmålsränta ovanlig. Den är avslagen tills värden slår på den bland sina fakturauppgifter.',
        'Räntan räknas från dagen efter förfallodagen, med referensräntan plus 8 procentenheter, halvår för halvår. Administratören skriver in referensräntorna.',
        'Den visas bara för värdens ekonom, under fakturan. Ingen ränta faktureras härifrån.',
      ],
    },
    {
      id: 'rapporter',
      title: 'Rapporter: regel, rättvisa och fordringar',
      text: [
        '”Betalar vi vad regeln säger?” ställer det som varje medlem har debiterats mot dess andel. När året är slutavräknat gäller utfallet. Det som inte är fakturerat än är ingen avvikelse. Du hittar den under Fakturor i en samverkan.',
        'Andelarna ser alla i samverkan. Vad en medlem har debiterats ser medlemmens ekonom och kommunchef. Värdens ekonom ser alla.',
        '”Rättvisa över åren” visar varje medlems andel av kostnaden bredvid andelen av invånarna och av en mängd som har mätts, för de år som är fastställda. Saknas en siffra för någon visas den andelen inte för någon.',
        '”Öppna fordringar” är för ekonomen och visar det som är utställt och inte betalt eller krediterat, motpart för motpart över alla samverkan. Fordran och skuld står var för sig. Vad en kvittning skulle lämna visas bredvid, men inget kvittas.',
        'Alla tre går att hämta som CSV och Excel, med samma rader som du ser.',
      ],
    },
    {
      id: 'vidare',
      title: 'Fördela vidare inom kommunen',
      text: [
        'En medlem kan dela sin andel på sina förvaltningar, med andelar och med belopp som en enhet bär själv. Det som en enhet bär själv dras först.',
        'Skriver du in en tryckt tabells summor jämförs de med de räknade. De kopieras inte.',
      ],
    },
    {
      id: 'organisationer',
      title: 'Organisationer och SCB:s siffror',
      text: [
        'Registret har alla kommuner och regioner. Andra organisationer läggs till av administratören.',
        'Folkmängden kommer från SCB: 31 december varje år, och 1 november för den kommunala utjämningen. Varje siffra visar källa, dag och om den är preliminär.',
        'Från och med 2025 lägger SCB ett litet slumpmässigt brus på siffrorna för att skydda enskilda. Summan av kommunerna kan därför skilja sig lite från länets siffra.',
        'En rättad siffra ersätter den gamla, som finns kvar i historiken.',
      ],
    },
    {
      id: 'fler-fragor',
      title: 'Hittar du inte svaret?',
      text: [
        'Frågor om innehållet i en samverkan besvaras av dess kansli. Frågor om konton besvaras av administratören.',
        'Är något fel i portalen, rapportera det på sidan Tillgänglighet. Det går också utan att vara inloggad.',
      ],
    },
  ] satisfies readonly HelpSection[],
} as const;
