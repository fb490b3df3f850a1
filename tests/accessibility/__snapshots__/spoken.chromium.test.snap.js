/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Contact: Fout die overgaat"] = 
`main
  status
    paragraph
      De cijfers zijn nu niet beschikbaar. Probeer het later opnieuw.
    [button: Probeer opnieuw]
  Wil je meer weten? Neem dan contact op met Romy Timmer.`;
/* end snapshot Contact: Fout die overgaat */

snapshots["Contact: Fout voor de beheerder"] = 
`main
  status
    paragraph
      De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.
  Wil je meer weten? Neem dan contact op met Romy Timmer.`;
/* end snapshot Contact: Fout voor de beheerder */

snapshots["Contact: Geen contact in de gegevens"] = 
`main
  status
    paragraph
      Een contactpersoon staat niet in de gegevens.`;
/* end snapshot Contact: Geen contact in de gegevens */

snapshots["Contact: Klaar"] = 
`main
  status
  [heading, level 2: Samenwerken?]
  paragraph
    Het RIEC Midden-Nederland ondersteunt samen met het CCV, de VNG en CoMensha bij de implementatie van het bestuurlijk niveau mensenhandel. Hiervoor heeft de VNG ook een drietal webinars aangeboden en bieden zij de komende maanden via hun Forum Mensenhandel (aanmelden) meer expertise aan. Gezamenlijk zullen zij ook kennissessies organiseren in Midden-Nederland om gemeenten verder te ondersteunen. Wil je meer weten? Neem dan contact op met Romy Timmer .`;
/* end snapshot Contact: Klaar */

snapshots["Contact: Laden"] = 
`main
  status
  paragraph
    De cijfers worden geladen.`;
/* end snapshot Contact: Laden */

snapshots["Contact: Laden, met terugval"] = 
`main
  status
  Wil je meer weten? Neem dan contact op met Romy Timmer.`;
/* end snapshot Contact: Laden, met terugval */

snapshots["Contact: Met e-mail, telefoon en links"] = 
`main
  status
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
      Zorg- en veiligheidshuis Voorbeeld`;
/* end snapshot Contact: Met e-mail, telefoon en links */

snapshots["Tegel: Fout: andere versie"] = 
`main
  status
    paragraph
      De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout: andere versie */

snapshots["Tegel: Fout: andere vorm"] = 
`main
  status
    paragraph
      De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout: andere vorm */

snapshots["Tegel: Balk"] = 
`main
  status
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).`;
/* end snapshot Tegel: Balk */

snapshots["Tegel: Engelse gegevens"] = 
`main
  status
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Midden-Nederland, February 2022. This is true of the municipalities that took part (72%).`;
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
  status
    paragraph
      De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout: geen JSON */

snapshots["Tegel: Fout: geen UTF-8"] = 
`main
  status
    paragraph
      De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout: geen UTF-8 */

snapshots["Tegel: Fout: geen verbinding"] = 
`main
  status
    paragraph
      De cijfers zijn nu niet beschikbaar. Probeer het later opnieuw.
    [button: Probeer opnieuw]
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout: geen verbinding */

snapshots["Tegel: Fout: adres geweigerd"] = 
`main
  status
    paragraph
      De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout: adres geweigerd */

snapshots["Tegel: 100%"] = 
`main
  status
  paragraph
    100% van de gemeenten heeft alles gemeten
  paragraph
    Dat zijn 22 van de 22 gemeenten die antwoord gaven.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).`;
/* end snapshot Tegel: 100% */

snapshots["Tegel: Fout: een inlogpagina"] = 
`main
  status
    paragraph
      De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout: een inlogpagina */

snapshots["Tegel: Klaar"] = 
`main
  status
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).`;
/* end snapshot Tegel: Klaar */

snapshots["Tegel: Laden"] = 
`main
  status
  paragraph
    De cijfers worden geladen.`;
/* end snapshot Tegel: Laden */

snapshots["Tegel: Laden, met terugval"] = 
`main
  status
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Laden, met terugval */

snapshots["Tegel: Lange woorden"] = 
`main
  status
  paragraph
    Bijna 50% van de gemeenten heeft een gegevensuitwisselingsovereenkomst met de arbeidsomstandighedeninspectiedienst en houdt die bij in het mensenhandelinformatiesysteem, ook als er in een jaar geen meldingen zijn geweest
  paragraph
    Dit is een voorlopig cijfer.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).`;
/* end snapshot Tegel: Lange woorden */

snapshots["Tegel: Fout: leeg bestand"] = 
`main
  status
    paragraph
      De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout: leeg bestand */

snapshots["Tegel: Met aantallen"] = 
`main
  status
  paragraph
    41% van de gemeenten heeft terugkerende training voor medewerkers
  paragraph
    Dat zijn 9 van de 22 gemeenten die antwoord gaven.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).`;
/* end snapshot Tegel: Met aantallen */

snapshots["Tegel: Met een woord ervoor"] = 
`main
  status
  paragraph
    Minstens 90% van de gemeenten is bekend met partners
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).`;
/* end snapshot Tegel: Met een woord ervoor */

snapshots["Tegel: Niet bekend"] = 
`main
  status
  paragraph
    Cijfer dat niet bekend is
  paragraph
    Dit cijfer is niet bekend.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).`;
/* end snapshot Tegel: Niet bekend */

snapshots["Tegel: Fout: niet gevonden"] = 
`main
  status
    paragraph
      De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout: niet gevonden */

snapshots["Tegel: Niet in deze peiling"] = 
`main
  status
  paragraph
    Vraag die niet in elke peiling zat
  paragraph
    In deze peiling is er geen cijfer.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).`;
/* end snapshot Tegel: Niet in deze peiling */

snapshots["Tegel: Niet openbaar"] = 
`main
  status
  paragraph
    Cijfer dat niet openbaar is
  paragraph
    Dit cijfer is niet openbaar.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).`;
/* end snapshot Tegel: Niet openbaar */

snapshots["Tegel: 0%"] = 
`main
  status
  paragraph
    0% van de gemeenten heeft nog niets gemeten
  paragraph
    Dat zijn 0 van de 22 gemeenten die antwoord gaven.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).`;
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
  status
  paragraph
    Terugkerende training
  paragraph
    Dit cijfer kan niet worden getoond.
  paragraph
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).`;
/* end snapshot Tegel: Onleesbaar */

snapshots["Tegel: Fout, wordt opnieuw opgehaald"] = 
`main
  status
    paragraph
      De cijfers worden opnieuw opgehaald.
    [button: Probeer opnieuw]
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout, wordt opnieuw opgehaald */

snapshots["Tegel: Oude cijfers, nieuwere kwamen niet"] = 
`main
  status
    Dit zijn de cijfers van februari 2022. Nieuwere cijfers konden niet worden opgehaald.
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).`;
/* end snapshot Tegel: Oude cijfers, nieuwere kwamen niet */

snapshots["Tegel: Oudere peiling"] = 
`main
  status
  paragraph
    Circa 40% van de gemeenten heeft een vast contactpersoon
  paragraph
    Voorbeeldregio, 2020. Dit geldt voor de gemeenten die meededen (60%).`;
/* end snapshot Tegel: Oudere peiling */

snapshots["Tegel: Pictogrammen"] = 
`main
  status
  paragraph
    82% van de gemeenten heeft een vast contactpersoon
  paragraph
    Dat zijn 18 van de 22 gemeenten die antwoord gaven.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).`;
/* end snapshot Tegel: Pictogrammen */

snapshots["Tegel: Pictogrammen, maar geen aantallen"] = 
`main
  status
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).`;
/* end snapshot Tegel: Pictogrammen, maar geen aantallen */

snapshots["Tegel: Fout: storing op de server"] = 
`main
  status
    paragraph
      De cijfers zijn nu niet beschikbaar. Probeer het later opnieuw.
    [button: Probeer opnieuw]
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout: storing op de server */

snapshots["Tegel: Fout: te veel verzoeken"] = 
`main
  status
    paragraph
      De cijfers zijn nu niet beschikbaar. Probeer het later opnieuw.
    [button: Probeer opnieuw]
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout: te veel verzoeken */

snapshots["Tegel: Fout: te groot bestand"] = 
`main
  status
    paragraph
      De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Tegel: Fout: te groot bestand */

snapshots["Tegel: Voorlopig"] = 
`main
  status
  paragraph
    68% van de gemeenten heeft het beleid regionaal geborgd
  paragraph
    Dat zijn 15 van de 22 gemeenten die antwoord gaven. Dit is een voorlopig cijfer.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).`;
/* end snapshot Tegel: Voorlopig */

snapshots["Tegel: Zonder tekening"] = 
`main
  status
  paragraph
    75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel
  paragraph
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).`;
/* end snapshot Tegel: Zonder tekening */

snapshots["Overzicht: Als tabel"] = 
`main
  status
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
    Verzonnen toelichting over samenwerkingsovereenkomsten met arbeidsmarktregio's en zorg- en veiligheidshuizen.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).
  group
    [DisclosureTriangle, expanded true: Bekijk als tabel]
  table
    caption
      Cijfers van Voorbeeldregio, november 2024
    rowgroup
      row
        columnheader
          Thema
        columnheader
          Onderwerp
        columnheader
          Cijfer
        columnheader
          Aantal gemeenten
        columnheader
          Deelname
        columnheader
          Periode
    rowgroup
      row
        cell
          Beleid
        rowheader
          Vast contactpersoon
        cell
          82%
        cell
          18 van 22
        cell
          88%
        cell
          november 2024
      row
        cell
          Beleid
        rowheader
          Regionaal beleid
        cell
          68% . Dit is een voorlopig cijfer.
        cell
          15 van 22
        cell
          88%
        cell
          november 2024
      row
        cell
          Zicht
        rowheader
          Nul procent
        cell
          0%
        cell
          0 van 22
        cell
          88%
        cell
          november 2024
      row
        cell
          Zicht
        rowheader
          Honderd procent
        cell
          100%
        cell
          22 van 22
        cell
          88%
        cell
          november 2024
      row
        cell
          Zicht
        rowheader
          Cijfer dat niet bekend is
        cell
          Dit cijfer is niet bekend.
        cell
        cell
          88%
        cell
          november 2024
      row
        cell
          Zicht
        rowheader
          Cijfer dat niet openbaar is
        cell
          Dit cijfer is niet openbaar.
        cell
        cell
          88%
        cell
          november 2024
      row
        cell
          Zicht
        rowheader
          Vraag die niet in elke peiling zat
        cell
          In deze peiling is er geen cijfer.
        cell
        cell
          88%
        cell
          november 2024
      row
        cell
          Samenwerkingsovereenkomsten met arbeidsmarktregio's
        rowheader
          Gegevensuitwisselingsovereenkomst
        cell
          Bijna 50% . Dit is een voorlopig cijfer.
        cell
        cell
          88%
        cell
          november 2024
      row
        cell
          Samenwerkingsovereenkomsten met arbeidsmarktregio's
        rowheader
          Bekend met partners
        cell
          Minstens 90%
        cell
        cell
          88%
        cell
          november 2024
      row
        cell
          Samenwerkingsovereenkomsten met arbeidsmarktregio's
        rowheader
          Terugkerende training
        cell
          41%
        cell
          9 van 22
        cell
          88%
        cell
          november 2024
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
    Uitgever : [link: Bureau Voorbeeldregio] . Licentie : [link: CC0 1.0] .`;
/* end snapshot Overzicht: Als tabel */

snapshots["Overzicht: Balken"] = 
`main
  status
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
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [heading, level 3: Samenwerken?]
  paragraph
    Het RIEC Midden-Nederland ondersteunt samen met het CCV, de VNG en CoMensha bij de implementatie van het bestuurlijk niveau mensenhandel. Hiervoor heeft de VNG ook een drietal webinars aangeboden en bieden zij de komende maanden via hun Forum Mensenhandel (aanmelden) meer expertise aan. Gezamenlijk zullen zij ook kennissessies organiseren in Midden-Nederland om gemeenten verder te ondersteunen. Wil je meer weten? Neem dan contact op met Romy Timmer .`;
/* end snapshot Overzicht: Balken */

snapshots["Overzicht: Eén cijfer onleesbaar"] = 
`main
  status
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
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [heading, level 3: Samenwerken?]
  paragraph
    Het RIEC Midden-Nederland ondersteunt samen met het CCV, de VNG en CoMensha bij de implementatie van het bestuurlijk niveau mensenhandel. Hiervoor heeft de VNG ook een drietal webinars aangeboden en bieden zij de komende maanden via hun Forum Mensenhandel (aanmelden) meer expertise aan. Gezamenlijk zullen zij ook kennissessies organiseren in Midden-Nederland om gemeenten verder te ondersteunen. Wil je meer weten? Neem dan contact op met Romy Timmer .`;
/* end snapshot Overzicht: Eén cijfer onleesbaar */

snapshots["Overzicht: Fout die overgaat"] = 
`main
  status
    paragraph
      De cijfers zijn nu niet beschikbaar. Probeer het later opnieuw.
    [button: Probeer opnieuw]
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Overzicht: Fout die overgaat */

snapshots["Overzicht: Fout voor de beheerder"] = 
`main
  status
    paragraph
      De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
/* end snapshot Overzicht: Fout voor de beheerder */

snapshots["Overzicht: Klaar"] = 
`main
  status
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
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [heading, level 3: Samenwerken?]
  paragraph
    Het RIEC Midden-Nederland ondersteunt samen met het CCV, de VNG en CoMensha bij de implementatie van het bestuurlijk niveau mensenhandel. Hiervoor heeft de VNG ook een drietal webinars aangeboden en bieden zij de komende maanden via hun Forum Mensenhandel (aanmelden) meer expertise aan. Gezamenlijk zullen zij ook kennissessies organiseren in Midden-Nederland om gemeenten verder te ondersteunen. Wil je meer weten? Neem dan contact op met Romy Timmer .`;
/* end snapshot Overzicht: Klaar */

snapshots["Overzicht: Laden"] = 
`main
  status
  paragraph
    De cijfers worden geladen.`;
/* end snapshot Overzicht: Laden */

snapshots["Overzicht: Laden, met terugval"] = 
`main
  status
  75% van de gemeenten heeft een vast contactpersoon (februari 2022).`;
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
  status
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
        Dat zijn 13 van de 20 gemeenten die antwoord gaven.
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
        Dat zijn 14 van de 20 gemeenten die antwoord gaven.
    listitem, level 1
      paragraph
        35% van de gemeenten heeft terugkerende training voor medewerkers
      paragraph
        Dat zijn 7 van de 20 gemeenten die antwoord gaven.
  paragraph
    Verzonnen toelichting over samenwerkingsovereenkomsten met arbeidsmarktregio's en zorg- en veiligheidshuizen.
  paragraph
    Voorbeeldregio, februari 2022. 20 van de 25 gemeenten deden mee (80%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
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
    Uitgever : [link: Bureau Voorbeeldregio] . Licentie : [link: CC0 1.0] .`;
/* end snapshot Overzicht: Oudere peiling */

snapshots["Overzicht: Pictogrammen"] = 
`main
  status
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
    Verzonnen toelichting over samenwerkingsovereenkomsten met arbeidsmarktregio's en zorg- en veiligheidshuizen.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
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
    Uitgever : [link: Bureau Voorbeeldregio] . Licentie : [link: CC0 1.0] .`;
/* end snapshot Overzicht: Pictogrammen */

snapshots["Overzicht: Alles wat een bestand kan bevatten"] = 
`main
  status
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
    Verzonnen toelichting over samenwerkingsovereenkomsten met arbeidsmarktregio's en zorg- en veiligheidshuizen.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
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
    Uitgever : [link: Bureau Voorbeeldregio] . Licentie : [link: CC0 1.0] .`;
/* end snapshot Overzicht: Alles wat een bestand kan bevatten */

snapshots["Overzicht: Zonder tekening"] = 
`main
  status
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
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]
  [heading, level 3: Samenwerken?]
  paragraph
    Het RIEC Midden-Nederland ondersteunt samen met het CCV, de VNG en CoMensha bij de implementatie van het bestuurlijk niveau mensenhandel. Hiervoor heeft de VNG ook een drietal webinars aangeboden en bieden zij de komende maanden via hun Forum Mensenhandel (aanmelden) meer expertise aan. Gezamenlijk zullen zij ook kennissessies organiseren in Midden-Nederland om gemeenten verder te ondersteunen. Wil je meer weten? Neem dan contact op met Romy Timmer .`;
/* end snapshot Overzicht: Zonder tekening */

snapshots["Thema: Als tabel"] = 
`main
  status
  [heading, level 2: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een vast contactpersoon
      paragraph
        Dat zijn 18 van de 22 gemeenten die antwoord gaven.
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
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).
  group
    [DisclosureTriangle, expanded true: Bekijk als tabel]
  table
    caption
      Cijfers van Voorbeeldregio, november 2024
    rowgroup
      row
        columnheader
          Thema
        columnheader
          Onderwerp
        columnheader
          Cijfer
        columnheader
          Aantal gemeenten
        columnheader
          Deelname
        columnheader
          Periode
    rowgroup
      row
        cell
          Beleid
        rowheader
          Vast contactpersoon
        cell
          82%
        cell
          18 van 22
        cell
          88%
        cell
          november 2024
      row
        cell
          Beleid
        rowheader
          Regionaal beleid
        cell
          68% . Dit is een voorlopig cijfer.
        cell
          15 van 22
        cell
          88%
        cell
          november 2024`;
/* end snapshot Thema: Als tabel */

snapshots["Thema: Balken"] = 
`main
  status
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
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]`;
/* end snapshot Thema: Balken */

snapshots["Thema: Eén cijfer onleesbaar"] = 
`main
  status
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
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]`;
/* end snapshot Thema: Eén cijfer onleesbaar */

snapshots["Thema: Cijfers van elke soort"] = 
`main
  status
  [heading, level 2: Zicht]
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
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]`;
/* end snapshot Thema: Cijfers van elke soort */

snapshots["Thema: Fout die overgaat"] = 
`main
  status
    paragraph
      De cijfers zijn nu niet beschikbaar. Probeer het later opnieuw.
    [button: Probeer opnieuw]
  Beleid: 75% heeft een vast contactpersoon, 60% heeft beleid (februari 2022).`;
/* end snapshot Thema: Fout die overgaat */

snapshots["Thema: Fout voor de beheerder"] = 
`main
  status
    paragraph
      De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.
  Beleid: 75% heeft een vast contactpersoon, 60% heeft beleid (februari 2022).`;
/* end snapshot Thema: Fout voor de beheerder */

snapshots["Thema: Klaar"] = 
`main
  status
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
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]`;
/* end snapshot Thema: Klaar */

snapshots["Thema: Laden"] = 
`main
  status
  paragraph
    De cijfers worden geladen.`;
/* end snapshot Thema: Laden */

snapshots["Thema: Laden, met terugval"] = 
`main
  status
  Beleid: 75% heeft een vast contactpersoon, 60% heeft beleid (februari 2022).`;
/* end snapshot Thema: Laden, met terugval */

snapshots["Thema: Lange woorden"] = 
`main
  status
  [heading, level 2: Samenwerkingsovereenkomsten met arbeidsmarktregio's]
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
    Verzonnen toelichting over samenwerkingsovereenkomsten met arbeidsmarktregio's en zorg- en veiligheidshuizen.
  paragraph
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]`;
/* end snapshot Thema: Lange woorden */

snapshots["Thema: Met een link"] = 
`main
  status
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
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]`;
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
  status
  [heading, level 2: Beleid]
  list
    listitem, level 1
      paragraph
        Circa 40% van de gemeenten heeft een vast contactpersoon
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
    Voorbeeldregio, 2020. Dit geldt voor de gemeenten die meededen (60%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]`;
/* end snapshot Thema: Oudere peiling */

snapshots["Thema: Pictogrammen"] = 
`main
  status
  [heading, level 2: Beleid]
  list
    listitem, level 1
      paragraph
        82% van de gemeenten heeft een vast contactpersoon
      paragraph
        Dat zijn 18 van de 22 gemeenten die antwoord gaven.
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
    Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]`;
/* end snapshot Thema: Pictogrammen */

snapshots["Thema: Zonder tekening"] = 
`main
  status
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
    Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).
  group
    [DisclosureTriangle, expanded false: Bekijk als tabel]`;
/* end snapshot Thema: Zonder tekening */

