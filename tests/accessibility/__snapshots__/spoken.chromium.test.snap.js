/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Contact: Fout die overgaat"] = 
`main
  Wil je meer weten? Neem dan contact op met Romy Timmer.
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.
    [button: Probeer opnieuw]`;
/* end snapshot Contact: Fout die overgaat */

snapshots["Contact: Fout voor de beheerder"] = 
`main
  Wil je meer weten? Neem dan contact op met Romy Timmer.
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.`;
/* end snapshot Contact: Fout voor de beheerder */

snapshots["Contact: Geen contact in de gegevens"] = 
`main
  status
    paragraph
      Een contactpersoon staat niet in de gegevens.`;
/* end snapshot Contact: Geen contact in de gegevens */

snapshots["Contact: Klaar"] = 
`main
  [heading, level 2: Samenwerken?]
  paragraph
    Het RIEC Midden-Nederland ondersteunt samen met het CCV, de VNG en CoMensha bij de implementatie van het bestuurlijk niveau mensenhandel. Hiervoor heeft de VNG ook een drietal webinars aangeboden en bieden zij de komende maanden via hun Forum Mensenhandel (aanmelden) meer expertise aan. Gezamenlijk zullen zij ook kennissessies organiseren in Midden-Nederland om gemeenten verder te ondersteunen. Wil je meer weten? Neem dan contact op met Romy Timmer .
  status`;
/* end snapshot Contact: Klaar */

snapshots["Contact: Laden"] = 
`main
  paragraph
    De cijfers worden geladen.
  status`;
/* end snapshot Contact: Laden */

snapshots["Contact: Laden, met terugval"] = 
`main
  Wil je meer weten? Neem dan contact op met Romy Timmer.
  status`;
/* end snapshot Contact: Laden, met terugval */

snapshots["Contact: Met e-mail, telefoon en links"] = 
`main
  [heading, level 2: Meedoen?]
  paragraph
    Bureau Voorbeeldregio ondersteunt gemeenten die niet bestaan. Wil je meer weten? Neem dan contact op met Sam Voorbeeld .
  DescriptionList
    term
      Contactpersoon
    definition
      Sam Voorbeeld
    definition
      Adviseur mensenhandel
    definition
      [link: sam.voorbeeld@example.org]
    definition
      [link: 030 000 00 00]
    term
      Partners
    definition
      [link: Bureau Voorbeeldregio]
    definition
      Zorg- en veiligheidshuis Voorbeeld
  status`;
/* end snapshot Contact: Met e-mail, telefoon en links */

snapshots["Tegel: Fout: andere versie"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.`;
/* end snapshot Tegel: Fout: andere versie */

snapshots["Tegel: Fout: andere vorm"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.`;
/* end snapshot Tegel: Fout: andere vorm */

snapshots["Tegel: Balk"] = 
`main
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  status`;
/* end snapshot Tegel: Balk */

snapshots["Tegel: Engelse gegevens"] = 
`main
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, February 2022. This is true of the municipalities that took part (72%). These figures are of February 2022. There is no new survey yet.
  status`;
/* end snapshot Tegel: Engelse gegevens */

snapshots["Tegel: Fout, zonder terugval"] = 
`main
  status
    paragraph
      De cijfers zijn nu niet beschikbaar. Probeer het later opnieuw.
    [button: Probeer opnieuw]`;
/* end snapshot Tegel: Fout, zonder terugval */

snapshots["Tegel: Fout: geen JSON"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.`;
/* end snapshot Tegel: Fout: geen JSON */

snapshots["Tegel: Fout: geen UTF-8"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.`;
/* end snapshot Tegel: Fout: geen UTF-8 */

snapshots["Tegel: Fout: geen verbinding"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.
    [button: Probeer opnieuw]`;
/* end snapshot Tegel: Fout: geen verbinding */

snapshots["Tegel: Fout: adres geweigerd"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.`;
/* end snapshot Tegel: Fout: adres geweigerd */

snapshots["Tegel: 100%"] = 
`main
  paragraph
    100% van de gemeenten heeft alles gemeten
  paragraph
    Gelijk aan september 2023.
  paragraph
    Dat zijn 22 van de 22 gemeenten die antwoord gaven. Toen deden 21 gemeenten mee, nu 22.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: 100% */

snapshots["Tegel: Fout: een inlogpagina"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.`;
/* end snapshot Tegel: Fout: een inlogpagina */

snapshots["Tegel: Klaar"] = 
`main
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  status`;
/* end snapshot Tegel: Klaar */

snapshots["Tegel: Laden"] = 
`main
  paragraph
    De cijfers worden geladen.
  status`;
/* end snapshot Tegel: Laden */

snapshots["Tegel: Laden, met terugval"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status`;
/* end snapshot Tegel: Laden, met terugval */

snapshots["Tegel: Lange woorden"] = 
`main
  paragraph
    Bijna 50% van de gemeenten heeft een gegevensuitwisselingsovereenkomst met de arbeidsomstandighedeninspectiedienst en houdt die bij in het mensenhandelinformatiesysteem, ook als er in een jaar geen meldingen zijn geweest
  paragraph
    In februari 2022: 45%.
  paragraph
    Dit is een voorlopig cijfer.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: Lange woorden */

snapshots["Tegel: Fout: leeg bestand"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.`;
/* end snapshot Tegel: Fout: leeg bestand */

snapshots["Tegel: Met aantallen"] = 
`main
  paragraph
    41% van de gemeenten heeft terugkerende training voor medewerkers
  paragraph
    Niet te vergelijken met september 2023.
  paragraph
    Dat zijn 9 van de 22 gemeenten die antwoord gaven.
  paragraph
    Sinds 2024 telt ook online training mee.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: Met aantallen */

snapshots["Tegel: Met een woord ervoor"] = 
`main
  paragraph
    Minstens 90% van de gemeenten is bekend met partners
  paragraph
    In september 2023: 80%.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: Met een woord ervoor */

snapshots["Tegel: Niet bekend"] = 
`main
  paragraph
    Cijfer dat niet bekend is
  paragraph
    Dit cijfer is niet bekend.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: Niet bekend */

snapshots["Tegel: Fout: niet gevonden"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.`;
/* end snapshot Tegel: Fout: niet gevonden */

snapshots["Tegel: Niet in deze peiling"] = 
`main
  paragraph
    Vraag die niet in elke peiling zat
  paragraph
    In deze peiling is er geen cijfer.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: Niet in deze peiling */

snapshots["Tegel: Niet openbaar"] = 
`main
  paragraph
    Cijfer dat niet openbaar is
  paragraph
    Dit cijfer is niet openbaar.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: Niet openbaar */

snapshots["Tegel: 0%"] = 
`main
  paragraph
    0% van de gemeenten heeft nog niets gemeten
  paragraph
    Gelijk aan september 2023.
  paragraph
    Dat zijn 0 van de 22 gemeenten die antwoord gaven, toen 0.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: 0% */

snapshots["Tegel: Onbekend cijfer"] = 
`main
  status
    paragraph
      Dit cijfer staat niet in de gegevens.
    paragraph
      Gevraagd: “vast-contact”. Aanwezig: contactpersoon, regionaal-beleid, aard-en-omvang, soorten, training, gegevensuitwisseling, partners.`;
/* end snapshot Tegel: Onbekend cijfer */

snapshots["Tegel: Onbekende peiling"] = 
`main
  status
    paragraph
      Deze peiling staat niet in de gegevens.
    paragraph
      Gevraagd: “2019”. Aanwezig: 2022-02.`;
/* end snapshot Tegel: Onbekende peiling */

snapshots["Tegel: Onleesbaar"] = 
`main
  paragraph
    Terugkerende training
  paragraph
    Dit cijfer kan niet worden getoond.
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  status`;
/* end snapshot Tegel: Onleesbaar */

snapshots["Tegel: Fout, wordt opnieuw opgehaald"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      De cijfers worden opnieuw opgehaald.
    [button: Probeer opnieuw]`;
/* end snapshot Tegel: Fout, wordt opnieuw opgehaald */

snapshots["Tegel: Oude cijfers, nieuwere kwamen niet"] = 
`main
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).
  status
    Dit zijn de cijfers van februari 2022. Nieuwere cijfers konden niet worden opgehaald.`;
/* end snapshot Tegel: Oude cijfers, nieuwere kwamen niet */

snapshots["Tegel: Oudere peiling"] = 
`main
  paragraph
    Circa 40% van de gemeenten heeft een vast contactpersoon
  group
    [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, 2020. Dit geldt voor de gemeenten die meededen (60%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: Oudere peiling */

snapshots["Tegel: Pictogrammen"] = 
`main
  paragraph
    82% van de gemeenten heeft een vast contactpersoon
  paragraph
    4 procentpunt minder dan in september 2023 (86%).
  paragraph
    Dat zijn 18 van de 22 gemeenten die antwoord gaven, toen 19.
  group
    [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: Pictogrammen */

snapshots["Tegel: Pictogrammen, maar geen aantallen"] = 
`main
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  status`;
/* end snapshot Tegel: Pictogrammen, maar geen aantallen */

snapshots["Tegel: Fout: storing op de server"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.
    [button: Probeer opnieuw]`;
/* end snapshot Tegel: Fout: storing op de server */

snapshots["Tegel: Fout: te veel verzoeken"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.
    [button: Probeer opnieuw]`;
/* end snapshot Tegel: Fout: te veel verzoeken */

snapshots["Tegel: Fout: te groot bestand"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.`;
/* end snapshot Tegel: Fout: te groot bestand */

snapshots["Tegel: Voorlopig"] = 
`main
  paragraph
    68% van de gemeenten heeft het beleid regionaal geborgd
  paragraph
    9 procentpunt meer dan in september 2023 (59%).
  paragraph
    Dat zijn 15 van de 22 gemeenten die antwoord gaven, toen 13. Dit is een voorlopig cijfer.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: Voorlopig */

snapshots["Tegel: Zonder tekening"] = 
`main
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  status`;
/* end snapshot Tegel: Zonder tekening */

snapshots["Overzicht: Als tabel"] = 
`main
  [heading, level 2: Voorbeeld met verzonnen cijfers: basisniveau mensenhandel in Voorbeeldregio]
  paragraph
    Deze regio bestaat niet en alle cijfers zijn verzonnen . Ze laten zien wat de onderdelen kunnen tonen. Lees meer in de [link: uitleg van het NL Design System] .
  paragraph
    Dit is de stand van zaken in november 2024 op basis van 88% van de gemeenten in Voorbeeldregio.
  [heading, level 3: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een vast contactpersoon
      paragraph
        4 procentpunt minder dan in september 2023 (86%).
      paragraph
        Dat zijn 18 van de 22 gemeenten die antwoord gaven, toen 19.
      group
        [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
    listitem, level 1
      paragraph
        68% van de gemeenten heeft het beleid regionaal geborgd
      paragraph
        9 procentpunt meer dan in september 2023 (59%).
      paragraph
        Dat zijn 15 van de 22 gemeenten die antwoord gaven, toen 13. Dit is een voorlopig cijfer.
  paragraph
    Verzonnen toelichting met een [link: link in de tekst] , een link zonder adres en vette woorden .
  paragraph
    [link: Lees het verzonnen beleidsplan]
  paragraph
    [link: Bekijk het verzonnen stappenplan]
  [heading, level 3: Zicht]
  list
    listitem, level 1
      paragraph
        0% van de gemeenten heeft nog niets gemeten
      paragraph
        Gelijk aan september 2023.
      paragraph
        Dat zijn 0 van de 22 gemeenten die antwoord gaven, toen 0.
    listitem, level 1
      paragraph
        100% van de gemeenten heeft alles gemeten
      paragraph
        Gelijk aan september 2023.
      paragraph
        Dat zijn 22 van de 22 gemeenten die antwoord gaven. Toen deden 21 gemeenten mee, nu 22.
    listitem, level 1
      paragraph
        Cijfer dat niet bekend is
      paragraph
        Dit cijfer is niet bekend.
    listitem, level 1
      paragraph
        Cijfer dat niet openbaar is
      paragraph
        Dit cijfer is niet openbaar.
    listitem, level 1
      paragraph
        Vraag die niet in elke peiling zat
      paragraph
        In deze peiling is er geen cijfer.
  [heading, level 3: Samenwerkingsovereenkomsten met arbeidsmarktregio's]
  list
    listitem, level 1
      paragraph
        Bijna 50% van de gemeenten heeft een gegevensuitwisselingsovereenkomst met de arbeidsomstandighedeninspectiedienst en houdt die bij in het mensenhandelinformatiesysteem, ook als er in een jaar geen meldingen zijn geweest
      paragraph
        In februari 2022: 45%.
      paragraph
        Dit is een voorlopig cijfer.
    listitem, level 1
      paragraph
        Minstens 90% van de gemeenten is bekend met partners
      paragraph
        In september 2023: 80%.
    listitem, level 1
      paragraph
        41% van de gemeenten heeft terugkerende training voor medewerkers
      paragraph
        Niet te vergelijken met september 2023.
      paragraph
        Dat zijn 9 van de 22 gemeenten die antwoord gaven.
      paragraph
        Sinds 2024 telt ook online training mee.
  paragraph
    Verzonnen toelichting over samenwerkingsovereenkomsten met arbeidsmarktregio's en zorg- en veiligheidshuizen.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded true: Bekijk als tabel]
  [button: Download als CSV]
  table
    caption
      Cijfers van Voorbeeldregio
    rowgroup
      row
        columnheader
          Onderwerp
        columnheader
          2020
        columnheader
          februari 2022
        columnheader
          september 2023
        columnheader
          november 2024
    rowgroup
      row
        rowheader
          Beleid
      row
        rowheader
          Vast contactpersoon
        cell
          Circa 40%
        cell
          65% (13 van 20)
        cell
          86% (19 van 22)
        cell
          82% (18 van 22)
      row
        rowheader
          Regionaal beleid
        cell
          Dit cijfer is niet bekend.
        cell
          55% (11 van 20)
        cell
          59% (13 van 22)
        cell
          68% (15 van 22) . Dit is een voorlopig cijfer.
    rowgroup
      row
        rowheader
          Zicht
      row
        rowheader
          Nul procent
        cell
          In deze peiling is er geen cijfer.
        cell
          0% (0 van 20)
        cell
          0% (0 van 22)
        cell
          0% (0 van 22)
      row
        rowheader
          Honderd procent
        cell
          In deze peiling is er geen cijfer.
        cell
          100% (20 van 20)
        cell
          100% (21 van 21)
        cell
          100% (22 van 22)
      row
        rowheader
          Cijfer dat niet bekend is
        cell
          In deze peiling is er geen cijfer.
        cell
          Dit cijfer is niet bekend.
        cell
          50% (2 van 4)
        cell
          Dit cijfer is niet bekend.
      row
        rowheader
          Cijfer dat niet openbaar is
        cell
          In deze peiling is er geen cijfer.
        cell
          Dit cijfer is niet openbaar.
        cell
          Dit cijfer is niet openbaar.
        cell
          Dit cijfer is niet openbaar.
      row
        rowheader
          Vraag die niet in elke peiling zat
        cell
          In deze peiling is er geen cijfer.
        cell
          In deze peiling is er geen cijfer.
        cell
          In deze peiling is er geen cijfer.
        cell
          In deze peiling is er geen cijfer.
    rowgroup
      row
        rowheader
          Samenwerkingsovereenkomsten met arbeidsmarktregio's
      row
        rowheader
          Gegevensuitwisselingsovereenkomst
        cell
          In deze peiling is er geen cijfer.
        cell
          45% (9 van 20)
        cell
          Dit cijfer is niet bekend.
        cell
          Bijna 50% . Dit is een voorlopig cijfer.
      row
        rowheader
          Bekend met partners
        cell
          Ruim 50%
        cell
          70% (14 van 20)
        cell
          80%
        cell
          Minstens 90%
      row
        rowheader
          Terugkerende training
        cell
          Hoogstens 20%
        cell
          35% (7 van 20)
        cell
          36% (8 van 22)
        cell
          41% (9 van 22)
    rowgroup
      row
        rowheader
          Deelname
        cell
          60%
        cell
          80% (20 van 25)
        cell
          88% (22 van 25)
        cell
          88% (22 van 25)
  paragraph
    september 2023 : In 2023 deden er twee gemeenten meer mee dan in 2022.
  paragraph
    Gegevensuitwisselingsovereenkomst, september 2023 : Deze vraag stond er niet bij.
  paragraph
    Terugkerende training, november 2024 : Sinds 2024 telt ook online training mee.
  [heading, level 3: Meedoen?]
  paragraph
    Bureau Voorbeeldregio ondersteunt gemeenten die niet bestaan. Wil je meer weten? Neem dan contact op met Sam Voorbeeld .
  DescriptionList
    term
      Contactpersoon
    definition
      Sam Voorbeeld
    definition
      Adviseur mensenhandel
    definition
      [link: sam.voorbeeld@example.org]
    definition
      [link: 030 000 00 00]
    term
      Partners
    definition
      [link: Bureau Voorbeeldregio]
    definition
      Zorg- en veiligheidshuis Voorbeeld
  paragraph
    Uitgever : [link: Bureau Voorbeeldregio] . Licentie : [link: CC0 1.0] .
  status`;
/* end snapshot Overzicht: Als tabel */

snapshots["Overzicht: Balken"] = 
`main
  [heading, level 2: Bestuurlijk basisniveau mensenhandel in Midden-Nederland]
  paragraph
    Gemeenten hebben een belangrijke rol in de aanpak van mensenhandel. Daarom is het belangrijk dat de bestuurlijke aanpak van mensenhandel lokaal versterkt wordt. In 2022 is elke gemeente verantwoordelijk voor een duidelijke aanpak mensenhandel, geborgd in gemeentelijk beleid.
  paragraph
    Dit is de stand van zaken in februari 2022 op basis van 72% van de gemeenten in Midden-Nederland.
  [heading, level 3: Beleid]
  list
    listitem, level 1
      paragraph
        75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
    listitem, level 1
      paragraph
        60% van de gemeenten heeft beleid in ontwikkeling of beleid regionaal gewaarborgd
  paragraph
    Uit het onderzoek van de VNG blijkt dat gemeenten vanwege de complexiteit van het thema mensenhandel nog onvoldoende beleidskennis voorhanden hebben. Daarnaast is er behoefte aan duidelijke beleidskaders en naar de praktische borging en uitwerking daarvan.
  [heading, level 3: Zicht]
  list
    listitem, level 1
      paragraph
        14% van de gemeenten heeft inzicht in lokale cijfers over aard en omvang in de regio
    listitem, level 1
      paragraph
        25% van de gemeenten heeft inzicht in de verschillende soorten mensenhandel
    listitem, level 1
      paragraph
        32% van de gemeenten heeft terugkerende training voor medewerkers
  paragraph
    In de Onderzoeksresultaten 'Mensenhandel zichtbaar maken' wordt omschreven dat er voor wat betreft mensenhandel een groot gebrek aan zicht is. Meer zicht over de verschillende vormen van mensenhandel in een gemeente, de risicolocaties en de risicosectoren draagt bij aan het doelgericht lokaal bestrijden van mensenhandel.
  paragraph
    [link: Lees de onderzoeksresultaten 'Mensenhandel zichtbaar maken']
  [heading, level 3: Samen]
  list
    listitem, level 1
      paragraph
        25% van de gemeenten heeft duidelijkheid over de informatie en gegevensuitwisseling
    listitem, level 1
      paragraph
        75% van de gemeenten is bekend met partners in de aanpak van mensenhandel
  paragraph
    In het [link: Kompas Mensenhandel] wordt ingegaan op de samenwerkingspartners in de aanpak mensenhandel . De integrale aanpak van mensenhandel valt of staat met een goede samenwerking tussen deze partners.
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  [heading, level 3: Samenwerken?]
  paragraph
    Het RIEC Midden-Nederland ondersteunt samen met het CCV, de VNG en CoMensha bij de implementatie van het bestuurlijk niveau mensenhandel. Hiervoor heeft de VNG ook een drietal webinars aangeboden en bieden zij de komende maanden via hun Forum Mensenhandel (aanmelden) meer expertise aan. Gezamenlijk zullen zij ook kennissessies organiseren in Midden-Nederland om gemeenten verder te ondersteunen. Wil je meer weten? Neem dan contact op met Romy Timmer .
  status`;
/* end snapshot Overzicht: Balken */

snapshots["Overzicht: Eén cijfer onleesbaar"] = 
`main
  [heading, level 2: Bestuurlijk basisniveau mensenhandel in Midden-Nederland]
  paragraph
    Gemeenten hebben een belangrijke rol in de aanpak van mensenhandel. Daarom is het belangrijk dat de bestuurlijke aanpak van mensenhandel lokaal versterkt wordt. In 2022 is elke gemeente verantwoordelijk voor een duidelijke aanpak mensenhandel, geborgd in gemeentelijk beleid.
  paragraph
    Dit is de stand van zaken in februari 2022 op basis van 72% van de gemeenten in Midden-Nederland.
  [heading, level 3: Beleid]
  list
    listitem, level 1
      paragraph
        75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
    listitem, level 1
      paragraph
        60% van de gemeenten heeft beleid in ontwikkeling of beleid regionaal gewaarborgd
  paragraph
    Uit het onderzoek van de VNG blijkt dat gemeenten vanwege de complexiteit van het thema mensenhandel nog onvoldoende beleidskennis voorhanden hebben. Daarnaast is er behoefte aan duidelijke beleidskaders en naar de praktische borging en uitwerking daarvan.
  [heading, level 3: Zicht]
  list
    listitem, level 1
      paragraph
        14% van de gemeenten heeft inzicht in lokale cijfers over aard en omvang in de regio
    listitem, level 1
      paragraph
        25% van de gemeenten heeft inzicht in de verschillende soorten mensenhandel
    listitem, level 1
      paragraph
        Terugkerende training
      paragraph
        Dit cijfer kan niet worden getoond.
  paragraph
    In de Onderzoeksresultaten 'Mensenhandel zichtbaar maken' wordt omschreven dat er voor wat betreft mensenhandel een groot gebrek aan zicht is. Meer zicht over de verschillende vormen van mensenhandel in een gemeente, de risicolocaties en de risicosectoren draagt bij aan het doelgericht lokaal bestrijden van mensenhandel.
  paragraph
    [link: Lees de onderzoeksresultaten 'Mensenhandel zichtbaar maken']
  [heading, level 3: Samen]
  list
    listitem, level 1
      paragraph
        25% van de gemeenten heeft duidelijkheid over de informatie en gegevensuitwisseling
    listitem, level 1
      paragraph
        75% van de gemeenten is bekend met partners in de aanpak van mensenhandel
  paragraph
    In het [link: Kompas Mensenhandel] wordt ingegaan op de samenwerkingspartners in de aanpak mensenhandel . De integrale aanpak van mensenhandel valt of staat met een goede samenwerking tussen deze partners.
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  [heading, level 3: Samenwerken?]
  paragraph
    Het RIEC Midden-Nederland ondersteunt samen met het CCV, de VNG en CoMensha bij de implementatie van het bestuurlijk niveau mensenhandel. Hiervoor heeft de VNG ook een drietal webinars aangeboden en bieden zij de komende maanden via hun Forum Mensenhandel (aanmelden) meer expertise aan. Gezamenlijk zullen zij ook kennissessies organiseren in Midden-Nederland om gemeenten verder te ondersteunen. Wil je meer weten? Neem dan contact op met Romy Timmer .
  status`;
/* end snapshot Overzicht: Eén cijfer onleesbaar */

snapshots["Overzicht: Fout die overgaat"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.
    [button: Probeer opnieuw]`;
/* end snapshot Overzicht: Fout die overgaat */

snapshots["Overzicht: Fout voor de beheerder"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.`;
/* end snapshot Overzicht: Fout voor de beheerder */

snapshots["Overzicht: Klaar"] = 
`main
  [heading, level 2: Bestuurlijk basisniveau mensenhandel in Midden-Nederland]
  paragraph
    Gemeenten hebben een belangrijke rol in de aanpak van mensenhandel. Daarom is het belangrijk dat de bestuurlijke aanpak van mensenhandel lokaal versterkt wordt. In 2022 is elke gemeente verantwoordelijk voor een duidelijke aanpak mensenhandel, geborgd in gemeentelijk beleid.
  paragraph
    Dit is de stand van zaken in februari 2022 op basis van 72% van de gemeenten in Midden-Nederland.
  [heading, level 3: Beleid]
  list
    listitem, level 1
      paragraph
        75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
    listitem, level 1
      paragraph
        60% van de gemeenten heeft beleid in ontwikkeling of beleid regionaal gewaarborgd
  paragraph
    Uit het onderzoek van de VNG blijkt dat gemeenten vanwege de complexiteit van het thema mensenhandel nog onvoldoende beleidskennis voorhanden hebben. Daarnaast is er behoefte aan duidelijke beleidskaders en naar de praktische borging en uitwerking daarvan.
  [heading, level 3: Zicht]
  list
    listitem, level 1
      paragraph
        14% van de gemeenten heeft inzicht in lokale cijfers over aard en omvang in de regio
    listitem, level 1
      paragraph
        25% van de gemeenten heeft inzicht in de verschillende soorten mensenhandel
    listitem, level 1
      paragraph
        32% van de gemeenten heeft terugkerende training voor medewerkers
  paragraph
    In de Onderzoeksresultaten 'Mensenhandel zichtbaar maken' wordt omschreven dat er voor wat betreft mensenhandel een groot gebrek aan zicht is. Meer zicht over de verschillende vormen van mensenhandel in een gemeente, de risicolocaties en de risicosectoren draagt bij aan het doelgericht lokaal bestrijden van mensenhandel.
  paragraph
    [link: Lees de onderzoeksresultaten 'Mensenhandel zichtbaar maken']
  [heading, level 3: Samen]
  list
    listitem, level 1
      paragraph
        25% van de gemeenten heeft duidelijkheid over de informatie en gegevensuitwisseling
    listitem, level 1
      paragraph
        75% van de gemeenten is bekend met partners in de aanpak van mensenhandel
  paragraph
    In het [link: Kompas Mensenhandel] wordt ingegaan op de samenwerkingspartners in de aanpak mensenhandel . De integrale aanpak van mensenhandel valt of staat met een goede samenwerking tussen deze partners.
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  [heading, level 3: Samenwerken?]
  paragraph
    Het RIEC Midden-Nederland ondersteunt samen met het CCV, de VNG en CoMensha bij de implementatie van het bestuurlijk niveau mensenhandel. Hiervoor heeft de VNG ook een drietal webinars aangeboden en bieden zij de komende maanden via hun Forum Mensenhandel (aanmelden) meer expertise aan. Gezamenlijk zullen zij ook kennissessies organiseren in Midden-Nederland om gemeenten verder te ondersteunen. Wil je meer weten? Neem dan contact op met Romy Timmer .
  status`;
/* end snapshot Overzicht: Klaar */

snapshots["Overzicht: Laden"] = 
`main
  paragraph
    De cijfers worden geladen.
  status`;
/* end snapshot Overzicht: Laden */

snapshots["Overzicht: Laden, met terugval"] = 
`main
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).
  status`;
/* end snapshot Overzicht: Laden, met terugval */

snapshots["Overzicht: Onbekende peiling"] = 
`main
  status
    paragraph
      Deze peiling staat niet in de gegevens.
    paragraph
      Gevraagd: “2019”. Aanwezig: 2022-02.`;
/* end snapshot Overzicht: Onbekende peiling */

snapshots["Overzicht: Oudere peiling"] = 
`main
  [heading, level 2: Voorbeeld met verzonnen cijfers: basisniveau mensenhandel in Voorbeeldregio]
  paragraph
    Deze regio bestaat niet en alle cijfers zijn verzonnen . Ze laten zien wat de onderdelen kunnen tonen. Lees meer in de [link: uitleg van het NL Design System] .
  paragraph
    Dit is de stand van zaken in februari 2022 op basis van 80% van de gemeenten in Voorbeeldregio.
  [heading, level 3: Beleid]
  list
    listitem, level 1
      paragraph
        65% van de gemeenten heeft een vast contactpersoon
      paragraph
        In 2020: circa 40%.
      paragraph
        Dat zijn 13 van de 20 gemeenten die antwoord gaven.
      group
        [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
    listitem, level 1
      paragraph
        55% van de gemeenten heeft het beleid regionaal geborgd
      paragraph
        Dat zijn 11 van de 20 gemeenten die antwoord gaven.
  paragraph
    Verzonnen toelichting met een [link: link in de tekst] , een link zonder adres en vette woorden .
  paragraph
    [link: Lees het verzonnen beleidsplan]
  paragraph
    [link: Bekijk het verzonnen stappenplan]
  [heading, level 3: Zicht]
  list
    listitem, level 1
      paragraph
        0% van de gemeenten heeft nog niets gemeten
      paragraph
        Dat zijn 0 van de 20 gemeenten die antwoord gaven.
    listitem, level 1
      paragraph
        100% van de gemeenten heeft alles gemeten
      paragraph
        Dat zijn 20 van de 20 gemeenten die antwoord gaven.
    listitem, level 1
      paragraph
        Cijfer dat niet bekend is
      paragraph
        Dit cijfer is niet bekend.
    listitem, level 1
      paragraph
        Cijfer dat niet openbaar is
      paragraph
        Dit cijfer is niet openbaar.
    listitem, level 1
      paragraph
        Vraag die niet in elke peiling zat
      paragraph
        In deze peiling is er geen cijfer.
  [heading, level 3: Samenwerkingsovereenkomsten met arbeidsmarktregio's]
  list
    listitem, level 1
      paragraph
        45% van de gemeenten heeft een gegevensuitwisselingsovereenkomst met de arbeidsomstandighedeninspectiedienst en houdt die bij in het mensenhandelinformatiesysteem, ook als er in een jaar geen meldingen zijn geweest
      paragraph
        Dat zijn 9 van de 20 gemeenten die antwoord gaven.
    listitem, level 1
      paragraph
        70% van de gemeenten is bekend met partners
      paragraph
        In 2020: ruim 50%.
      paragraph
        Dat zijn 14 van de 20 gemeenten die antwoord gaven.
    listitem, level 1
      paragraph
        35% van de gemeenten heeft terugkerende training voor medewerkers
      paragraph
        In 2020: hoogstens 20%.
      paragraph
        Dat zijn 7 van de 20 gemeenten die antwoord gaven.
  paragraph
    Verzonnen toelichting over samenwerkingsovereenkomsten met arbeidsmarktregio's en zorg- en veiligheidshuizen.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, februari 2022. 20 van de 25 gemeenten deden mee (80%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  [heading, level 3: Meedoen?]
  paragraph
    Bureau Voorbeeldregio ondersteunt gemeenten die niet bestaan. Wil je meer weten? Neem dan contact op met Sam Voorbeeld .
  DescriptionList
    term
      Contactpersoon
    definition
      Sam Voorbeeld
    definition
      Adviseur mensenhandel
    definition
      [link: sam.voorbeeld@example.org]
    definition
      [link: 030 000 00 00]
    term
      Partners
    definition
      [link: Bureau Voorbeeldregio]
    definition
      Zorg- en veiligheidshuis Voorbeeld
  paragraph
    Uitgever : [link: Bureau Voorbeeldregio] . Licentie : [link: CC0 1.0] .
  status`;
/* end snapshot Overzicht: Oudere peiling */

snapshots["Overzicht: Pictogrammen"] = 
`main
  [heading, level 2: Voorbeeld met verzonnen cijfers: basisniveau mensenhandel in Voorbeeldregio]
  paragraph
    Deze regio bestaat niet en alle cijfers zijn verzonnen . Ze laten zien wat de onderdelen kunnen tonen. Lees meer in de [link: uitleg van het NL Design System] .
  paragraph
    Dit is de stand van zaken in november 2024 op basis van 88% van de gemeenten in Voorbeeldregio.
  [heading, level 3: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een vast contactpersoon
      paragraph
        4 procentpunt minder dan in september 2023 (86%).
      paragraph
        Dat zijn 18 van de 22 gemeenten die antwoord gaven, toen 19.
      group
        [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
    listitem, level 1
      paragraph
        68% van de gemeenten heeft het beleid regionaal geborgd
      paragraph
        9 procentpunt meer dan in september 2023 (59%).
      paragraph
        Dat zijn 15 van de 22 gemeenten die antwoord gaven, toen 13. Dit is een voorlopig cijfer.
  paragraph
    Verzonnen toelichting met een [link: link in de tekst] , een link zonder adres en vette woorden .
  paragraph
    [link: Lees het verzonnen beleidsplan]
  paragraph
    [link: Bekijk het verzonnen stappenplan]
  [heading, level 3: Zicht]
  list
    listitem, level 1
      paragraph
        0% van de gemeenten heeft nog niets gemeten
      paragraph
        Gelijk aan september 2023.
      paragraph
        Dat zijn 0 van de 22 gemeenten die antwoord gaven, toen 0.
    listitem, level 1
      paragraph
        100% van de gemeenten heeft alles gemeten
      paragraph
        Gelijk aan september 2023.
      paragraph
        Dat zijn 22 van de 22 gemeenten die antwoord gaven. Toen deden 21 gemeenten mee, nu 22.
    listitem, level 1
      paragraph
        Cijfer dat niet bekend is
      paragraph
        Dit cijfer is niet bekend.
    listitem, level 1
      paragraph
        Cijfer dat niet openbaar is
      paragraph
        Dit cijfer is niet openbaar.
    listitem, level 1
      paragraph
        Vraag die niet in elke peiling zat
      paragraph
        In deze peiling is er geen cijfer.
  [heading, level 3: Samenwerkingsovereenkomsten met arbeidsmarktregio's]
  list
    listitem, level 1
      paragraph
        Bijna 50% van de gemeenten heeft een gegevensuitwisselingsovereenkomst met de arbeidsomstandighedeninspectiedienst en houdt die bij in het mensenhandelinformatiesysteem, ook als er in een jaar geen meldingen zijn geweest
      paragraph
        In februari 2022: 45%.
      paragraph
        Dit is een voorlopig cijfer.
    listitem, level 1
      paragraph
        Minstens 90% van de gemeenten is bekend met partners
      paragraph
        In september 2023: 80%.
    listitem, level 1
      paragraph
        41% van de gemeenten heeft terugkerende training voor medewerkers
      paragraph
        Niet te vergelijken met september 2023.
      paragraph
        Dat zijn 9 van de 22 gemeenten die antwoord gaven.
      paragraph
        Sinds 2024 telt ook online training mee.
  paragraph
    Verzonnen toelichting over samenwerkingsovereenkomsten met arbeidsmarktregio's en zorg- en veiligheidshuizen.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  [heading, level 3: Meedoen?]
  paragraph
    Bureau Voorbeeldregio ondersteunt gemeenten die niet bestaan. Wil je meer weten? Neem dan contact op met Sam Voorbeeld .
  DescriptionList
    term
      Contactpersoon
    definition
      Sam Voorbeeld
    definition
      Adviseur mensenhandel
    definition
      [link: sam.voorbeeld@example.org]
    definition
      [link: 030 000 00 00]
    term
      Partners
    definition
      [link: Bureau Voorbeeldregio]
    definition
      Zorg- en veiligheidshuis Voorbeeld
  paragraph
    Uitgever : [link: Bureau Voorbeeldregio] . Licentie : [link: CC0 1.0] .
  status`;
/* end snapshot Overzicht: Pictogrammen */

snapshots["Overzicht: Alles wat een bestand kan bevatten"] = 
`main
  [heading, level 2: Voorbeeld met verzonnen cijfers: basisniveau mensenhandel in Voorbeeldregio]
  paragraph
    Deze regio bestaat niet en alle cijfers zijn verzonnen . Ze laten zien wat de onderdelen kunnen tonen. Lees meer in de [link: uitleg van het NL Design System] .
  paragraph
    Dit is de stand van zaken in november 2024 op basis van 88% van de gemeenten in Voorbeeldregio.
  [heading, level 3: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een vast contactpersoon
      paragraph
        4 procentpunt minder dan in september 2023 (86%).
      paragraph
        Dat zijn 18 van de 22 gemeenten die antwoord gaven, toen 19.
      group
        [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
    listitem, level 1
      paragraph
        68% van de gemeenten heeft het beleid regionaal geborgd
      paragraph
        9 procentpunt meer dan in september 2023 (59%).
      paragraph
        Dat zijn 15 van de 22 gemeenten die antwoord gaven, toen 13. Dit is een voorlopig cijfer.
  paragraph
    Verzonnen toelichting met een [link: link in de tekst] , een link zonder adres en vette woorden .
  paragraph
    [link: Lees het verzonnen beleidsplan]
  paragraph
    [link: Bekijk het verzonnen stappenplan]
  [heading, level 3: Zicht]
  list
    listitem, level 1
      paragraph
        0% van de gemeenten heeft nog niets gemeten
      paragraph
        Gelijk aan september 2023.
      paragraph
        Dat zijn 0 van de 22 gemeenten die antwoord gaven, toen 0.
    listitem, level 1
      paragraph
        100% van de gemeenten heeft alles gemeten
      paragraph
        Gelijk aan september 2023.
      paragraph
        Dat zijn 22 van de 22 gemeenten die antwoord gaven. Toen deden 21 gemeenten mee, nu 22.
    listitem, level 1
      paragraph
        Cijfer dat niet bekend is
      paragraph
        Dit cijfer is niet bekend.
    listitem, level 1
      paragraph
        Cijfer dat niet openbaar is
      paragraph
        Dit cijfer is niet openbaar.
    listitem, level 1
      paragraph
        Vraag die niet in elke peiling zat
      paragraph
        In deze peiling is er geen cijfer.
  [heading, level 3: Samenwerkingsovereenkomsten met arbeidsmarktregio's]
  list
    listitem, level 1
      paragraph
        Bijna 50% van de gemeenten heeft een gegevensuitwisselingsovereenkomst met de arbeidsomstandighedeninspectiedienst en houdt die bij in het mensenhandelinformatiesysteem, ook als er in een jaar geen meldingen zijn geweest
      paragraph
        In februari 2022: 45%.
      paragraph
        Dit is een voorlopig cijfer.
    listitem, level 1
      paragraph
        Minstens 90% van de gemeenten is bekend met partners
      paragraph
        In september 2023: 80%.
    listitem, level 1
      paragraph
        41% van de gemeenten heeft terugkerende training voor medewerkers
      paragraph
        Niet te vergelijken met september 2023.
      paragraph
        Dat zijn 9 van de 22 gemeenten die antwoord gaven.
      paragraph
        Sinds 2024 telt ook online training mee.
  paragraph
    Verzonnen toelichting over samenwerkingsovereenkomsten met arbeidsmarktregio's en zorg- en veiligheidshuizen.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  [heading, level 3: Meedoen?]
  paragraph
    Bureau Voorbeeldregio ondersteunt gemeenten die niet bestaan. Wil je meer weten? Neem dan contact op met Sam Voorbeeld .
  DescriptionList
    term
      Contactpersoon
    definition
      Sam Voorbeeld
    definition
      Adviseur mensenhandel
    definition
      [link: sam.voorbeeld@example.org]
    definition
      [link: 030 000 00 00]
    term
      Partners
    definition
      [link: Bureau Voorbeeldregio]
    definition
      Zorg- en veiligheidshuis Voorbeeld
  paragraph
    Uitgever : [link: Bureau Voorbeeldregio] . Licentie : [link: CC0 1.0] .
  status`;
/* end snapshot Overzicht: Alles wat een bestand kan bevatten */

snapshots["Overzicht: Zonder tekening"] = 
`main
  [heading, level 2: Bestuurlijk basisniveau mensenhandel in Midden-Nederland]
  paragraph
    Gemeenten hebben een belangrijke rol in de aanpak van mensenhandel. Daarom is het belangrijk dat de bestuurlijke aanpak van mensenhandel lokaal versterkt wordt. In 2022 is elke gemeente verantwoordelijk voor een duidelijke aanpak mensenhandel, geborgd in gemeentelijk beleid.
  paragraph
    Dit is de stand van zaken in februari 2022 op basis van 72% van de gemeenten in Midden-Nederland.
  [heading, level 3: Beleid]
  list
    listitem, level 1
      paragraph
        75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
    listitem, level 1
      paragraph
        60% van de gemeenten heeft beleid in ontwikkeling of beleid regionaal gewaarborgd
  paragraph
    Uit het onderzoek van de VNG blijkt dat gemeenten vanwege de complexiteit van het thema mensenhandel nog onvoldoende beleidskennis voorhanden hebben. Daarnaast is er behoefte aan duidelijke beleidskaders en naar de praktische borging en uitwerking daarvan.
  [heading, level 3: Zicht]
  list
    listitem, level 1
      paragraph
        14% van de gemeenten heeft inzicht in lokale cijfers over aard en omvang in de regio
    listitem, level 1
      paragraph
        25% van de gemeenten heeft inzicht in de verschillende soorten mensenhandel
    listitem, level 1
      paragraph
        32% van de gemeenten heeft terugkerende training voor medewerkers
  paragraph
    In de Onderzoeksresultaten 'Mensenhandel zichtbaar maken' wordt omschreven dat er voor wat betreft mensenhandel een groot gebrek aan zicht is. Meer zicht over de verschillende vormen van mensenhandel in een gemeente, de risicolocaties en de risicosectoren draagt bij aan het doelgericht lokaal bestrijden van mensenhandel.
  paragraph
    [link: Lees de onderzoeksresultaten 'Mensenhandel zichtbaar maken']
  [heading, level 3: Samen]
  list
    listitem, level 1
      paragraph
        25% van de gemeenten heeft duidelijkheid over de informatie en gegevensuitwisseling
    listitem, level 1
      paragraph
        75% van de gemeenten is bekend met partners in de aanpak van mensenhandel
  paragraph
    In het [link: Kompas Mensenhandel] wordt ingegaan op de samenwerkingspartners in de aanpak mensenhandel . De integrale aanpak van mensenhandel valt of staat met een goede samenwerking tussen deze partners.
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  [heading, level 3: Samenwerken?]
  paragraph
    Het RIEC Midden-Nederland ondersteunt samen met het CCV, de VNG en CoMensha bij de implementatie van het bestuurlijk niveau mensenhandel. Hiervoor heeft de VNG ook een drietal webinars aangeboden en bieden zij de komende maanden via hun Forum Mensenhandel (aanmelden) meer expertise aan. Gezamenlijk zullen zij ook kennissessies organiseren in Midden-Nederland om gemeenten verder te ondersteunen. Wil je meer weten? Neem dan contact op met Romy Timmer .
  status`;
/* end snapshot Overzicht: Zonder tekening */

snapshots["Thema: Als tabel"] = 
`main
  [heading, level 2: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een vast contactpersoon
      paragraph
        4 procentpunt minder dan in september 2023 (86%).
      paragraph
        Dat zijn 18 van de 22 gemeenten die antwoord gaven, toen 19.
      group
        [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
    listitem, level 1
      paragraph
        68% van de gemeenten heeft het beleid regionaal geborgd
      paragraph
        9 procentpunt meer dan in september 2023 (59%).
      paragraph
        Dat zijn 15 van de 22 gemeenten die antwoord gaven, toen 13. Dit is een voorlopig cijfer.
  paragraph
    Verzonnen toelichting met een [link: link in de tekst] , een link zonder adres en vette woorden .
  paragraph
    [link: Lees het verzonnen beleidsplan]
  paragraph
    [link: Bekijk het verzonnen stappenplan]
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded true: Bekijk als tabel]
  [button: Download als CSV]
  table
    caption
      Cijfers van Voorbeeldregio
    rowgroup
      row
        columnheader
          Onderwerp
        columnheader
          2020
        columnheader
          februari 2022
        columnheader
          september 2023
        columnheader
          november 2024
    rowgroup
      row
        rowheader
          Vast contactpersoon
        cell
          Circa 40%
        cell
          65% (13 van 20)
        cell
          86% (19 van 22)
        cell
          82% (18 van 22)
      row
        rowheader
          Regionaal beleid
        cell
          Dit cijfer is niet bekend.
        cell
          55% (11 van 20)
        cell
          59% (13 van 22)
        cell
          68% (15 van 22) . Dit is een voorlopig cijfer.
    rowgroup
      row
        rowheader
          Deelname
        cell
          60%
        cell
          80% (20 van 25)
        cell
          88% (22 van 25)
        cell
          88% (22 van 25)
  paragraph
    september 2023 : In 2023 deden er twee gemeenten meer mee dan in 2022.
  status`;
/* end snapshot Thema: Als tabel */

snapshots["Thema: Balken"] = 
`main
  [heading, level 2: Beleid]
  list
    listitem, level 1
      paragraph
        75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
    listitem, level 1
      paragraph
        60% van de gemeenten heeft beleid in ontwikkeling of beleid regionaal gewaarborgd
  paragraph
    Uit het onderzoek van de VNG blijkt dat gemeenten vanwege de complexiteit van het thema mensenhandel nog onvoldoende beleidskennis voorhanden hebben. Daarnaast is er behoefte aan duidelijke beleidskaders en naar de praktische borging en uitwerking daarvan.
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  status`;
/* end snapshot Thema: Balken */

snapshots["Thema: Eén cijfer onleesbaar"] = 
`main
  [heading, level 2: Zicht]
  list
    listitem, level 1
      paragraph
        14% van de gemeenten heeft inzicht in lokale cijfers over aard en omvang in de regio
    listitem, level 1
      paragraph
        25% van de gemeenten heeft inzicht in de verschillende soorten mensenhandel
    listitem, level 1
      paragraph
        Terugkerende training
      paragraph
        Dit cijfer kan niet worden getoond.
  paragraph
    In de Onderzoeksresultaten 'Mensenhandel zichtbaar maken' wordt omschreven dat er voor wat betreft mensenhandel een groot gebrek aan zicht is. Meer zicht over de verschillende vormen van mensenhandel in een gemeente, de risicolocaties en de risicosectoren draagt bij aan het doelgericht lokaal bestrijden van mensenhandel.
  paragraph
    [link: Lees de onderzoeksresultaten 'Mensenhandel zichtbaar maken']
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  status`;
/* end snapshot Thema: Eén cijfer onleesbaar */

snapshots["Thema: Cijfers van elke soort"] = 
`main
  [heading, level 2: Zicht]
  list
    listitem, level 1
      paragraph
        0% van de gemeenten heeft nog niets gemeten
      paragraph
        Gelijk aan september 2023.
      paragraph
        Dat zijn 0 van de 22 gemeenten die antwoord gaven, toen 0.
    listitem, level 1
      paragraph
        100% van de gemeenten heeft alles gemeten
      paragraph
        Gelijk aan september 2023.
      paragraph
        Dat zijn 22 van de 22 gemeenten die antwoord gaven. Toen deden 21 gemeenten mee, nu 22.
    listitem, level 1
      paragraph
        Cijfer dat niet bekend is
      paragraph
        Dit cijfer is niet bekend.
    listitem, level 1
      paragraph
        Cijfer dat niet openbaar is
      paragraph
        Dit cijfer is niet openbaar.
    listitem, level 1
      paragraph
        Vraag die niet in elke peiling zat
      paragraph
        In deze peiling is er geen cijfer.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  status`;
/* end snapshot Thema: Cijfers van elke soort */

snapshots["Thema: Fout die overgaat"] = 
`main
  Beleid: 75% heeft een vast contactpersoon, 60% heeft beleid (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.
    [button: Probeer opnieuw]`;
/* end snapshot Thema: Fout die overgaat */

snapshots["Thema: Fout voor de beheerder"] = 
`main
  Beleid: 75% heeft een vast contactpersoon, 60% heeft beleid (februari 2022).
  status
    paragraph
      We konden niet nagaan of er nieuwere cijfers zijn.`;
/* end snapshot Thema: Fout voor de beheerder */

snapshots["Thema: Klaar"] = 
`main
  [heading, level 2: Beleid]
  list
    listitem, level 1
      paragraph
        75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
    listitem, level 1
      paragraph
        60% van de gemeenten heeft beleid in ontwikkeling of beleid regionaal gewaarborgd
  paragraph
    Uit het onderzoek van de VNG blijkt dat gemeenten vanwege de complexiteit van het thema mensenhandel nog onvoldoende beleidskennis voorhanden hebben. Daarnaast is er behoefte aan duidelijke beleidskaders en naar de praktische borging en uitwerking daarvan.
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  status`;
/* end snapshot Thema: Klaar */

snapshots["Thema: Laden"] = 
`main
  paragraph
    De cijfers worden geladen.
  status`;
/* end snapshot Thema: Laden */

snapshots["Thema: Laden, met terugval"] = 
`main
  Beleid: 75% heeft een vast contactpersoon, 60% heeft beleid (februari 2022).
  status`;
/* end snapshot Thema: Laden, met terugval */

snapshots["Thema: Lange woorden"] = 
`main
  [heading, level 2: Samenwerkingsovereenkomsten met arbeidsmarktregio's]
  list
    listitem, level 1
      paragraph
        Bijna 50% van de gemeenten heeft een gegevensuitwisselingsovereenkomst met de arbeidsomstandighedeninspectiedienst en houdt die bij in het mensenhandelinformatiesysteem, ook als er in een jaar geen meldingen zijn geweest
      paragraph
        In februari 2022: 45%.
      paragraph
        Dit is een voorlopig cijfer.
    listitem, level 1
      paragraph
        Minstens 90% van de gemeenten is bekend met partners
      paragraph
        In september 2023: 80%.
    listitem, level 1
      paragraph
        41% van de gemeenten heeft terugkerende training voor medewerkers
      paragraph
        Niet te vergelijken met september 2023.
      paragraph
        Dat zijn 9 van de 22 gemeenten die antwoord gaven.
      paragraph
        Sinds 2024 telt ook online training mee.
  paragraph
    Verzonnen toelichting over samenwerkingsovereenkomsten met arbeidsmarktregio's en zorg- en veiligheidshuizen.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  status`;
/* end snapshot Thema: Lange woorden */

snapshots["Thema: Met een link"] = 
`main
  [heading, level 2: Zicht]
  list
    listitem, level 1
      paragraph
        14% van de gemeenten heeft inzicht in lokale cijfers over aard en omvang in de regio
    listitem, level 1
      paragraph
        25% van de gemeenten heeft inzicht in de verschillende soorten mensenhandel
    listitem, level 1
      paragraph
        32% van de gemeenten heeft terugkerende training voor medewerkers
  paragraph
    In de Onderzoeksresultaten 'Mensenhandel zichtbaar maken' wordt omschreven dat er voor wat betreft mensenhandel een groot gebrek aan zicht is. Meer zicht over de verschillende vormen van mensenhandel in een gemeente, de risicolocaties en de risicosectoren draagt bij aan het doelgericht lokaal bestrijden van mensenhandel.
  paragraph
    [link: Lees de onderzoeksresultaten 'Mensenhandel zichtbaar maken']
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  status`;
/* end snapshot Thema: Met een link */

snapshots["Thema: Onbekend thema"] = 
`main
  status
    paragraph
      Dit thema staat niet in de gegevens.
    paragraph
      Gevraagd: “zich”. Aanwezig: beleid, zicht, samen.`;
/* end snapshot Thema: Onbekend thema */

snapshots["Thema: Oudere peiling"] = 
`main
  [heading, level 2: Beleid]
  list
    listitem, level 1
      paragraph
        Circa 40% van de gemeenten heeft een vast contactpersoon
      group
        [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
    listitem, level 1
      paragraph
        Regionaal beleid
      paragraph
        Dit cijfer is niet bekend.
  paragraph
    Verzonnen toelichting met een [link: link in de tekst] , een link zonder adres en vette woorden .
  paragraph
    [link: Lees het verzonnen beleidsplan]
  paragraph
    [link: Bekijk het verzonnen stappenplan]
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, 2020. Dit geldt voor de gemeenten die meededen (60%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  status`;
/* end snapshot Thema: Oudere peiling */

snapshots["Thema: Pictogrammen"] = 
`main
  [heading, level 2: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een vast contactpersoon
      paragraph
        4 procentpunt minder dan in september 2023 (86%).
      paragraph
        Dat zijn 18 van de 22 gemeenten die antwoord gaven, toen 19.
      group
        [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
    listitem, level 1
      paragraph
        68% van de gemeenten heeft het beleid regionaal geborgd
      paragraph
        9 procentpunt meer dan in september 2023 (59%).
      paragraph
        Dat zijn 15 van de 22 gemeenten die antwoord gaven, toen 13. Dit is een voorlopig cijfer.
  paragraph
    Verzonnen toelichting met een [link: link in de tekst] , een link zonder adres en vette woorden .
  paragraph
    [link: Lees het verzonnen beleidsplan]
  paragraph
    [link: Bekijk het verzonnen stappenplan]
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  status`;
/* end snapshot Thema: Pictogrammen */

snapshots["Thema: Zonder tekening"] = 
`main
  [heading, level 2: Beleid]
  list
    listitem, level 1
      paragraph
        75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
    listitem, level 1
      paragraph
        60% van de gemeenten heeft beleid in ontwikkeling of beleid regionaal gewaarborgd
  paragraph
    Uit het onderzoek van de VNG blijkt dat gemeenten vanwege de complexiteit van het thema mensenhandel nog onvoldoende beleidskennis voorhanden hebben. Daarnaast is er behoefte aan duidelijke beleidskaders en naar de praktische borging en uitwerking daarvan.
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  status`;
/* end snapshot Thema: Zonder tekening */

snapshots["Tegel: Met de eigen gemeente"] = 
`main
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Gemeente Zeist: ja.
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.
  status`;
/* end snapshot Tegel: Met de eigen gemeente */

snapshots["Tegel: Niet te vergelijken"] = 
`main
  paragraph
    41% van de gemeenten heeft terugkerende training voor medewerkers
  paragraph
    Niet te vergelijken met september 2023.
  paragraph
    Dat zijn 9 van de 22 gemeenten die antwoord gaven.
  paragraph
    Sinds 2024 telt ook online training mee.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: Niet te vergelijken */

snapshots["Tegel: Nieuwe peiling"] = 
`main
  paragraph
    82% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    7 procentpunt meer dan in februari 2022 (75%).
  paragraph
    Dat zijn 27 van de 33 gemeenten die antwoord gaven.
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, maart 2024. 33 van de 39 gemeenten deden mee (85%).
  status`;
/* end snapshot Tegel: Nieuwe peiling */

snapshots["Tegel: Verloop"] = 
`main
  paragraph
    82% van de gemeenten heeft een vast contactpersoon
  paragraph
    4 procentpunt minder dan in september 2023 (86%).
  paragraph
    Dat zijn 18 van de 22 gemeenten die antwoord gaven, toen 19.
  group
    [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: Verloop */

snapshots["Tegel: Zonder vergelijking"] = 
`main
  paragraph
    82% van de gemeenten heeft een vast contactpersoon
  paragraph
    Dat zijn 18 van de 22 gemeenten die antwoord gaven.
  group
    [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  status`;
/* end snapshot Tegel: Zonder vergelijking */

snapshots["Overzicht: Nieuwe peiling"] = 
`main
  [heading, level 2: Bestuurlijk basisniveau mensenhandel in Midden-Nederland (met een verzonnen tweede peiling)]
  paragraph
    Gemeenten hebben een belangrijke rol in de aanpak van mensenhandel. Daarom is het belangrijk dat de bestuurlijke aanpak van mensenhandel lokaal versterkt wordt. In 2022 is elke gemeente verantwoordelijk voor een duidelijke aanpak mensenhandel, geborgd in gemeentelijk beleid.
  paragraph
    Dit is de stand van zaken in maart 2024 op basis van 85% van de gemeenten in Midden-Nederland.
  [heading, level 3: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
      paragraph
        7 procentpunt meer dan in februari 2022 (75%).
      paragraph
        Dat zijn 27 van de 33 gemeenten die antwoord gaven.
    listitem, level 1
      paragraph
        60% van de gemeenten heeft beleid in ontwikkeling of beleid regionaal gewaarborgd
      paragraph
        Gelijk aan februari 2022.
  paragraph
    Uit het onderzoek van de VNG blijkt dat gemeenten vanwege de complexiteit van het thema mensenhandel nog onvoldoende beleidskennis voorhanden hebben. Daarnaast is er behoefte aan duidelijke beleidskaders en naar de praktische borging en uitwerking daarvan.
  [heading, level 3: Zicht]
  list
    listitem, level 1
      paragraph
        12% van de gemeenten heeft inzicht in lokale cijfers over aard en omvang in de regio
      paragraph
        2 procentpunt minder dan in februari 2022 (14%).
      paragraph
        Dat zijn 4 van de 33 gemeenten die antwoord gaven.
    listitem, level 1
      paragraph
        Ruim 30% van de gemeenten heeft inzicht in de verschillende soorten mensenhandel
      paragraph
        In februari 2022: 25%.
    listitem, level 1
      paragraph
        45% van de gemeenten heeft terugkerende training voor medewerkers
      paragraph
        Niet te vergelijken met februari 2022.
      paragraph
        In 2024 telde ook online training mee.
  paragraph
    In de Onderzoeksresultaten 'Mensenhandel zichtbaar maken' wordt omschreven dat er voor wat betreft mensenhandel een groot gebrek aan zicht is. Meer zicht over de verschillende vormen van mensenhandel in een gemeente, de risicolocaties en de risicosectoren draagt bij aan het doelgericht lokaal bestrijden van mensenhandel.
  paragraph
    [link: Lees de onderzoeksresultaten 'Mensenhandel zichtbaar maken']
  [heading, level 3: Samen]
  list
    listitem, level 1
      paragraph
        Duidelijkheid over informatie en gegevensuitwisseling
      paragraph
        Dit cijfer is niet bekend.
    listitem, level 1
      paragraph
        88% van de gemeenten is bekend met partners in de aanpak van mensenhandel
      paragraph
        13 procentpunt meer dan in februari 2022 (75%).
      paragraph
        Dit is een voorlopig cijfer.
  paragraph
    In het [link: Kompas Mensenhandel] wordt ingegaan op de samenwerkingspartners in de aanpak mensenhandel . De integrale aanpak van mensenhandel valt of staat met een goede samenwerking tussen deze partners.
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, maart 2024. 33 van de 39 gemeenten deden mee (85%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  [heading, level 3: Samenwerken?]
  paragraph
    Het RIEC Midden-Nederland ondersteunt samen met het CCV, de VNG en CoMensha bij de implementatie van het bestuurlijk niveau mensenhandel. Hiervoor heeft de VNG ook een drietal webinars aangeboden en bieden zij de komende maanden via hun Forum Mensenhandel (aanmelden) meer expertise aan. Gezamenlijk zullen zij ook kennissessies organiseren in Midden-Nederland om gemeenten verder te ondersteunen. Wil je meer weten? Neem dan contact op met Romy Timmer .
  status`;
/* end snapshot Overzicht: Nieuwe peiling */

snapshots["Overzicht: Verloop"] = 
`main
  [heading, level 2: Voorbeeld met verzonnen cijfers: basisniveau mensenhandel in Voorbeeldregio]
  paragraph
    Deze regio bestaat niet en alle cijfers zijn verzonnen . Ze laten zien wat de onderdelen kunnen tonen. Lees meer in de [link: uitleg van het NL Design System] .
  paragraph
    Dit is de stand van zaken in november 2024 op basis van 88% van de gemeenten in Voorbeeldregio.
  [heading, level 3: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een vast contactpersoon
      paragraph
        4 procentpunt minder dan in september 2023 (86%).
      paragraph
        Dat zijn 18 van de 22 gemeenten die antwoord gaven, toen 19.
      group
        [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
    listitem, level 1
      paragraph
        68% van de gemeenten heeft het beleid regionaal geborgd
      paragraph
        9 procentpunt meer dan in september 2023 (59%).
      paragraph
        Dat zijn 15 van de 22 gemeenten die antwoord gaven, toen 13. Dit is een voorlopig cijfer.
  paragraph
    Verzonnen toelichting met een [link: link in de tekst] , een link zonder adres en vette woorden .
  paragraph
    [link: Lees het verzonnen beleidsplan]
  paragraph
    [link: Bekijk het verzonnen stappenplan]
  [heading, level 3: Zicht]
  list
    listitem, level 1
      paragraph
        0% van de gemeenten heeft nog niets gemeten
      paragraph
        Gelijk aan september 2023.
      paragraph
        Dat zijn 0 van de 22 gemeenten die antwoord gaven, toen 0.
    listitem, level 1
      paragraph
        100% van de gemeenten heeft alles gemeten
      paragraph
        Gelijk aan september 2023.
      paragraph
        Dat zijn 22 van de 22 gemeenten die antwoord gaven. Toen deden 21 gemeenten mee, nu 22.
    listitem, level 1
      paragraph
        Cijfer dat niet bekend is
      paragraph
        Dit cijfer is niet bekend.
    listitem, level 1
      paragraph
        Cijfer dat niet openbaar is
      paragraph
        Dit cijfer is niet openbaar.
    listitem, level 1
      paragraph
        Vraag die niet in elke peiling zat
      paragraph
        In deze peiling is er geen cijfer.
  [heading, level 3: Samenwerkingsovereenkomsten met arbeidsmarktregio's]
  list
    listitem, level 1
      paragraph
        Bijna 50% van de gemeenten heeft een gegevensuitwisselingsovereenkomst met de arbeidsomstandighedeninspectiedienst en houdt die bij in het mensenhandelinformatiesysteem, ook als er in een jaar geen meldingen zijn geweest
      paragraph
        In februari 2022: 45%.
      paragraph
        Dit is een voorlopig cijfer.
    listitem, level 1
      paragraph
        Minstens 90% van de gemeenten is bekend met partners
      paragraph
        In september 2023: 80%.
    listitem, level 1
      paragraph
        41% van de gemeenten heeft terugkerende training voor medewerkers
      paragraph
        Niet te vergelijken met september 2023.
      paragraph
        Dat zijn 9 van de 22 gemeenten die antwoord gaven.
      paragraph
        Sinds 2024 telt ook online training mee.
  paragraph
    Verzonnen toelichting over samenwerkingsovereenkomsten met arbeidsmarktregio's en zorg- en veiligheidshuizen.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  [heading, level 3: Meedoen?]
  paragraph
    Bureau Voorbeeldregio ondersteunt gemeenten die niet bestaan. Wil je meer weten? Neem dan contact op met Sam Voorbeeld .
  DescriptionList
    term
      Contactpersoon
    definition
      Sam Voorbeeld
    definition
      Adviseur mensenhandel
    definition
      [link: sam.voorbeeld@example.org]
    definition
      [link: 030 000 00 00]
    term
      Partners
    definition
      [link: Bureau Voorbeeldregio]
    definition
      Zorg- en veiligheidshuis Voorbeeld
  paragraph
    Uitgever : [link: Bureau Voorbeeldregio] . Licentie : [link: CC0 1.0] .
  status`;
/* end snapshot Overzicht: Verloop */

snapshots["Overzicht: Zonder vergelijking"] = 
`main
  [heading, level 2: Voorbeeld met verzonnen cijfers: basisniveau mensenhandel in Voorbeeldregio]
  paragraph
    Deze regio bestaat niet en alle cijfers zijn verzonnen . Ze laten zien wat de onderdelen kunnen tonen. Lees meer in de [link: uitleg van het NL Design System] .
  paragraph
    Dit is de stand van zaken in november 2024 op basis van 88% van de gemeenten in Voorbeeldregio.
  [heading, level 3: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een vast contactpersoon
      paragraph
        Dat zijn 18 van de 22 gemeenten die antwoord gaven.
      group
        [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
    listitem, level 1
      paragraph
        68% van de gemeenten heeft het beleid regionaal geborgd
      paragraph
        Dat zijn 15 van de 22 gemeenten die antwoord gaven. Dit is een voorlopig cijfer.
  paragraph
    Verzonnen toelichting met een [link: link in de tekst] , een link zonder adres en vette woorden .
  paragraph
    [link: Lees het verzonnen beleidsplan]
  paragraph
    [link: Bekijk het verzonnen stappenplan]
  [heading, level 3: Zicht]
  list
    listitem, level 1
      paragraph
        0% van de gemeenten heeft nog niets gemeten
      paragraph
        Dat zijn 0 van de 22 gemeenten die antwoord gaven.
    listitem, level 1
      paragraph
        100% van de gemeenten heeft alles gemeten
      paragraph
        Dat zijn 22 van de 22 gemeenten die antwoord gaven.
    listitem, level 1
      paragraph
        Cijfer dat niet bekend is
      paragraph
        Dit cijfer is niet bekend.
    listitem, level 1
      paragraph
        Cijfer dat niet openbaar is
      paragraph
        Dit cijfer is niet openbaar.
    listitem, level 1
      paragraph
        Vraag die niet in elke peiling zat
      paragraph
        In deze peiling is er geen cijfer.
  [heading, level 3: Samenwerkingsovereenkomsten met arbeidsmarktregio's]
  list
    listitem, level 1
      paragraph
        Bijna 50% van de gemeenten heeft een gegevensuitwisselingsovereenkomst met de arbeidsomstandighedeninspectiedienst en houdt die bij in het mensenhandelinformatiesysteem, ook als er in een jaar geen meldingen zijn geweest
      paragraph
        Dit is een voorlopig cijfer.
    listitem, level 1
      paragraph
        Minstens 90% van de gemeenten is bekend met partners
    listitem, level 1
      paragraph
        41% van de gemeenten heeft terugkerende training voor medewerkers
      paragraph
        Dat zijn 9 van de 22 gemeenten die antwoord gaven.
      paragraph
        Sinds 2024 telt ook online training mee.
  paragraph
    Verzonnen toelichting over samenwerkingsovereenkomsten met arbeidsmarktregio's en zorg- en veiligheidshuizen.
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  [heading, level 3: Meedoen?]
  paragraph
    Bureau Voorbeeldregio ondersteunt gemeenten die niet bestaan. Wil je meer weten? Neem dan contact op met Sam Voorbeeld .
  DescriptionList
    term
      Contactpersoon
    definition
      Sam Voorbeeld
    definition
      Adviseur mensenhandel
    definition
      [link: sam.voorbeeld@example.org]
    definition
      [link: 030 000 00 00]
    term
      Partners
    definition
      [link: Bureau Voorbeeldregio]
    definition
      Zorg- en veiligheidshuis Voorbeeld
  paragraph
    Uitgever : [link: Bureau Voorbeeldregio] . Licentie : [link: CC0 1.0] .
  status`;
/* end snapshot Overzicht: Zonder vergelijking */

snapshots["Thema: Nieuwe peiling"] = 
`main
  [heading, level 2: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
      paragraph
        7 procentpunt meer dan in februari 2022 (75%).
      paragraph
        Dat zijn 27 van de 33 gemeenten die antwoord gaven.
    listitem, level 1
      paragraph
        60% van de gemeenten heeft beleid in ontwikkeling of beleid regionaal gewaarborgd
      paragraph
        Gelijk aan februari 2022.
  paragraph
    Uit het onderzoek van de VNG blijkt dat gemeenten vanwege de complexiteit van het thema mensenhandel nog onvoldoende beleidskennis voorhanden hebben. Daarnaast is er behoefte aan duidelijke beleidskaders en naar de praktische borging en uitwerking daarvan.
  paragraph
    Basisniveau mensenhandel, Midden-Nederland, maart 2024. 33 van de 39 gemeenten deden mee (85%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  status`;
/* end snapshot Thema: Nieuwe peiling */

snapshots["Thema: Verloop"] = 
`main
  [heading, level 2: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een vast contactpersoon
      paragraph
        4 procentpunt minder dan in september 2023 (86%).
      paragraph
        Dat zijn 18 van de 22 gemeenten die antwoord gaven, toen 19.
      group
        [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
    listitem, level 1
      paragraph
        68% van de gemeenten heeft het beleid regionaal geborgd
      paragraph
        9 procentpunt meer dan in september 2023 (59%).
      paragraph
        Dat zijn 15 van de 22 gemeenten die antwoord gaven, toen 13. Dit is een voorlopig cijfer.
  paragraph
    Verzonnen toelichting met een [link: link in de tekst] , een link zonder adres en vette woorden .
  paragraph
    [link: Lees het verzonnen beleidsplan]
  paragraph
    [link: Bekijk het verzonnen stappenplan]
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  status`;
/* end snapshot Thema: Verloop */

snapshots["Thema: Zonder vergelijking"] = 
`main
  [heading, level 2: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een vast contactpersoon
      paragraph
        Dat zijn 18 van de 22 gemeenten die antwoord gaven.
      group
        [DisclosureTriangle, expanded false: Wat betekent dit? Vast contactpersoon]
    listitem, level 1
      paragraph
        68% van de gemeenten heeft het beleid regionaal geborgd
      paragraph
        Dat zijn 15 van de 22 gemeenten die antwoord gaven. Dit is een voorlopig cijfer.
  paragraph
    Verzonnen toelichting met een [link: link in de tekst] , een link zonder adres en vette woorden .
  paragraph
    [link: Lees het verzonnen beleidsplan]
  paragraph
    [link: Bekijk het verzonnen stappenplan]
  paragraph
    Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [button: Download als CSV]
  status`;
/* end snapshot Thema: Zonder vergelijking */

