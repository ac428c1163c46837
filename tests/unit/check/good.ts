/** Own withdrawals without fault, each with the moves it makes: `g`ratitude, `a`pology, `w`ithdrawal. */
export const GOOD_WITHDRAWALS: Record<'en' | 'nl', [does: string, text: string][]> = {
  en: [
    [
      'gaw',
      'Dear Mrs Whitfield,\n\nThank you again for offering me the post of ward clerk. Since I accepted it last week, my mother has had a fall and will need me at home for some months. After talking it over with my brother and sister I have to withdraw my acceptance. I am truly sorry to let you down after you were so kind to me.\n\nWith warm regards,\nDenise Harper',
    ],
    [
      'gaw',
      "Hi Tom,\n\nI've got some news I'm not looking forward to giving you. I won't be able to join the team in January after all. My current employer has come back with an offer that lets me stay close to my kids, and I've decided to take it. I'm sorry about the timing, and I really appreciate everything you did to make this happen.\n\nAll the best,\nGareth",
    ],
    [
      'gaw',
      'Dear Ms Oyelaran,\n\nI am writing to withdraw my acceptance of the Senior Accountant position. My doctor has advised me not to take on new responsibilities this year while I undergo treatment. I regret any inconvenience this causes and thank you for your understanding and for the confidence you showed in me.\n\nYours sincerely,\nHelen Marsh',
    ],
    [
      'gaw',
      "Dear Dr Patel,\n\nIt breaks my heart a little to write this. When I said yes to the lab on Monday I meant it with all my heart. But my husband has been offered a professorship in Leeds, and we simply can't make two cities work with a newborn. So I need to step back from the post I accepted. I apologise for the trouble this gives you in the middle of the grant round. I'm so grateful for the afternoon you spent showing me around, and I hope our paths cross at a conference one day.\n\nKind regards,\nMarta Lindqvist",
    ],
    [
      'gaw',
      "Hi Priya,\n\nThanks so much for the offer and for answering all my questions. I've been going back and forth over the weekend and, to be honest with you, I said yes too quickly. The commute would be nearly two hours each way and I don't think I could keep that up. I'd like to retract my acceptance. Sorry for the back and forth.\n\nBest,\nCallum",
    ],
    [
      'gaw',
      "Dear Mr Brennan,\n\nFurther to our call this morning, I confirm that I will no longer be able to take up the role of site manager. I had accepted in good faith, but my circumstances have changed and the salary would not cover our new rent. I'm sorry for the inconvenience. Thank you for your time and for the opportunity.\n\nKind regards,\nDeclan Shaw",
    ],
    [
      'gaw',
      "Dear hiring team,\n\nI am sorry to tell you that I must withdraw my acceptance of the internship. I have been given a place on the master's programme I had been on the waiting list for, and it starts in the same week. Thank you for choosing me out of so many applicants. I hope the position can still be filled in good time.\n\nBest wishes,\nAisha Rahman",
    ],
    [
      'gaw',
      "Hello Janet,\n\nPlease forgive the late change. Following some bad news about my father's health, I have decided not to start on the 3rd and to withdraw from the job. I know you moved mountains to get me in before the holidays and I can't thank you enough for that. I'd be glad to help with a handover of anything I've already seen.\n\nWarmly,\nRosie",
    ],
    [
      'gaw',
      'Dear Ms Fenwick,\n\nAfter a good deal of thought I have decided to rescind my acceptance of the marketing role. I received another offer, one that fits the direction I want my career to take, and it would not be fair to you to start while my heart is elsewhere. I am sorry for any disruption to your plans. I enjoyed meeting you and the team, and I am grateful for the offer.\n\nSincerely,\nPaul Ridley',
    ],
    [
      'gaw',
      "Hi Sanjay,\n\nI'm really sorry, but I have to pull out of the position I accepted last Thursday. A place closer to home has come up, and with two little ones at school it makes all the difference. Thank you for being so open and friendly throughout. I've already sent the laptop back by courier.\n\nKind regards,\nNicola",
    ],
    [
      'gw',
      'Dear Mr Hughes,\n\nThank you for your offer of 4 November. With regret I have to inform you that I withdraw my acceptance, as my visa application was refused and I cannot legally work in the UK. Please let me know whether there is anything you need me to sign.\n\nYours sincerely,\nChidi Eze',
    ],
    [
      'aw',
      "Dear Karen,\n\nI'm afraid I have to withdraw my acceptance. My partner lost his job on Friday and we need to move in with his parents in Scotland. I am sorry to do this at such short notice.\n\nRegards,\nBeth",
    ],
    [
      'w',
      "Hi Lou, I need to withdraw my acceptance for the Saturday job, as I've taken on more hours at the nursery. Best, Jade",
    ],
    [
      'gaw',
      "Dear Professor Adeyemi,\n\nI am very sorry to have to write this letter. Last week I accepted the post-doc with real joy. Since then I have been diagnosed with a condition that means I can't travel for the foreseeable future, and fieldwork is the heart of the job. I have cried over it, but I know that withdrawing is the right thing to do, for you and for me. So please consider my acceptance withdrawn. Thank you for believing in my work from the very first e-mail.\n\nWith best wishes for the project,\nIngrid",
    ],
    [
      'gaw',
      "Dear Alison,\n\nI hope you had a good weekend. Having slept on it, I feel I owe you an honest answer: I don't think I'm the right person for this role. The job has turned out to be much more about sales than I first understood, and that isn't where my strengths lie. I would therefore like to withdraw my acceptance. My apologies for not seeing this sooner. Thank you for the trust you placed in me.\n\nKind regards,\nFemi",
    ],
    [
      'gaw',
      "Hi Mike,\n\nI wanted to call you but I didn't want to catch you in the middle of your holiday. I've decided to stay where I am. They've asked me to lead the new depot, and it's a chance I've been waiting for for six years. I know I gave you my word and I'm sorry to go back on it. Thanks a million for the offer and the beers.\n\nTake care,\nStu",
    ],
    [
      'gaw',
      "Dear Rob,\n\nThank you for the contract. Having read it carefully with my adviser, I can't agree to the two-year non-compete, and I understand from your colleague that it can't be changed. For that reason I have decided not to go ahead, and I withdraw the acceptance I gave by phone. I'm sorry it ended this way and hope there are no hard feelings.\n\nBest regards,\nSimone",
    ],
    [
      'gaw',
      "Good morning Ms Doyle,\n\nUnfortunately I have to withdraw my acceptance of the evening shift. The last bus leaves at nine and without a car I would have no way of getting home. I'm sorry I didn't check this before saying yes. Thank you for giving me a chance.\n\nKind regards,\nKofi Mensah",
    ],
    [
      'gaw',
      "Dear Eleanor,\n\nThank you for the wonderful offer, and for the flowers, which are still standing on my kitchen table. I have been awake half the night over this. My family and I have decided that moving abroad is too big a step for us right now; our daughter has just settled in at her new school and she was terribly upset. I am sorry to withdraw after we had all celebrated. If you ever need someone to translate a brochure, I'm only a phone call away.\n\nWith love and thanks,\nBrigid",
    ],
    [
      'gaw',
      "Dear Joanna,\n\nI'm sorry to be writing this so soon after our lovely lunch. My landlord is selling the flat and I can't find anything affordable in Bristol, so moving there for work is off the table. I have to withdraw my acceptance of the curator role. Thank you for fighting my corner with the board.\n\nKind regards,\nTess",
    ],
    [
      'gaw',
      'Dear Mr Ferris,\n\nPlease accept my apologies: I am no longer able to start as a driver on 7 December. My licence has been suspended on medical grounds after a fainting spell. I am withdrawing my acceptance so that you can offer the van to somebody else. Thank you for the chance.\n\nYours sincerely,\nIvan',
    ],
    [
      'gaw',
      "Hi Meera,\n\nThis is a hard mail to write. Another firm I had interviewed with in the summer came back this week with a role that is very close to what I trained for. I've gone for it, and that means I won't be joining you in February. I'm sorry, I know it leaves you short. Thanks for all your help and good humour.\n\nBest wishes,\nJosh",
    ],
    [
      'gaw',
      'Dear Dr Lang,\n\nThank you for offering me the residency. We have just found out we are expecting our first child in spring, and the night shifts are not something I can take on. I therefore withdraw the acceptance I sent on Friday. I sincerely apologise for the change of heart.\n\nKind regards,\nAmina',
    ],
    [
      'gaw',
      "Dear Sarah,\n\nAfter a lot of thought, I've decided I can't take the job after all. I was made redundant in March and said yes out of relief, but the salary is lower than our outgoings and I'd be letting my family down. I'm really sorry for the trouble. You were kindness itself.\n\nMany thanks,\nGordon",
    ],
    [
      'gaw',
      "Hi Carol, sorry to do this by text, I've had to withdraw my acceptance as Mum's going into a home and I'm needed here. Thanks for everything. Jo",
    ],
    [
      'gaw',
      'Dear Ms Rossi,\n\nI have been turning it over in my mind all weekend and the honest truth is that my heart is in nursing, not in sales. It would be wrong to let you train me only to leave. I am withdrawing my acceptance with sincere apologies. Thank you for seeing something in me. I hope you find someone who loves it.\n\nWarm regards,\nPauline',
    ],
    [
      'gaw',
      'Dear Edward,\n\nI am writing to let you know that I have accepted a promotion at my current company and will not be taking up the position with you. I understand that this is disappointing and I apologise. It was a pleasure to meet the team, and I thank you for the generous offer.\n\nBest regards,\nWei',
    ],
    [
      'gaw',
      "Dear Kate,\n\nThere's no easy way to say this, so I'll just say it: I need to take back my yes. My wife's treatment starts in January and I want to be with her. I'm sorry. Thank you for being so good about the dates.\n\nYours,\nMartin",
    ],
    [
      'gaw',
      "Hi Tomasz,\n\nI'm sorry to be writing this mail at all. After we shook hands on the job I was told that my mother needs an operation in the spring, and I will be needed at home. So I won't be starting in the workshop on 2 March.\n\nIt was kind of you to keep the bench free for me, and I am grateful to the lads for the warm welcome. If it helps, I can send back the keys tomorrow.\n\nAll the best,\nDerek",
    ],
    [
      'gaw',
      'Dear Dr Osei,\n\nWith regret I must inform you that I will not be able to take up the fellowship. My present laboratory has extended my project, and I feel I owe it to the group to see it through.\n\nI am truly sorry for the work this causes you and your committee, and very thankful for the care with which you read my proposal. Please let me know whether I should put this in writing to the faculty as well.\n\nWith kind regards,\nYuki Tan',
    ],
    [
      'gaw',
      "Dear Fiona,\n\nThank you so much for the offer and for the lovely tour of the gardens. I know I accepted on Friday, and I am sorry to go back on that: I have decided to remain in Kent, where my children are at school, and so I won't be moving north.\n\nI hope this reaches you early enough to call your second candidate.\n\nWarmly,\nHelen",
    ],
    [
      'gaw',
      'Dear Mr Abara,\n\nPlease take this letter as notice that I am withdrawing my acceptance of the position of ward clerk. My situation at home has changed and I can no longer work nights.\n\nI appreciate the time you and Sister Grant gave me, and I apologise for the inconvenience to the ward.\n\nYours faithfully,\nP. Lowe',
    ],
    [
      'gaw',
      'Hello Katrin,\n\nIt is not easy for me to write this. I have thought long about the step to Hamburg, and I have decided not to make it. I ask you to release me from the contract that I signed on 9 May.\n\nI thank you for your trust, and I am sorry that I did not see this sooner. Of course I will return the laptop this week.\n\nBest regards,\nMirela Pop',
    ],
    [
      'gaw',
      "Dear hiring team,\n\nI am writing to let you know that I won't be joining Larkfield in September after all. I have accepted a role closer to home.\n\nThank you for a friendly and well-run process. I'm sorry for the late change and for the planning it upsets.\n\nKind regards,\nImran Shah",
    ],
    [
      'gaw',
      "Dear Ms Vella,\n\nOn Monday I confirmed that I would start on the 14th. Today I have to tell you that this will not happen: my partner's transfer has come through and we are moving to Lisbon in August.\n\nPlease forgive the short notice. Your kindness during these weeks meant a great deal to me, and I will not forget it. I would be glad to explain more on the phone if you would like that.\n\nYours truly,\nAnton Reiter",
    ],
    [
      'gaw',
      "Dear Paul,\n\nThanks for everything you did to get me on board. I have to let you know that I've decided to stay where I am, so I won't be coming to you in the new year. My manager and I talked at length last week, and there is a project I want to finish.\n\nI'm sorry. You put a lot of work into this, and I know that it now lands on your desk again.\n\nTake care,\nBecky",
    ],
    [
      'gaw',
      "Dear Mr and Mrs Doyle,\n\nIt is with a heavy heart that I am turning down the nanny position I had accepted. My studies have been moved to the daytime and I can't combine the two.\n\nI'm so grateful for the afternoon with the twins, and I apologise for the trouble this gives you. I hope you will find somebody lovely.\n\nWith warm wishes,\nCarla",
    ],
    [
      'gaw',
      'Dear Professor Lund,\n\nAfter careful reflection I am writing to retract my acceptance of the doctoral position. I have realised that I want to work in practice for some years first.\n\nI am deeply grateful for the confidence you showed in me. I regret the inconvenience for the group and hope the place can go to another candidate without delay.\n\nRespectfully,\nOmar Farouk',
    ],
    [
      'gaw',
      "Hi Jo,\n\nQuick and honest: I can't take the job. I signed last week, I meant it, and then my childminder moved away, and there is nobody else for Wednesdays and Fridays.\n\nI'm really sorry to leave you short before the season. Thank you for being so good to me from the first phone call on.\n\nLove,\nNell",
    ],
    [
      'gaw',
      'Dear Sir or Madam,\n\nI refer to the contract that I signed on 3 April. For family reasons I am unable to take up the position of night porter, and I ask you to consider my acceptance withdrawn.\n\nI thank you for your confidence and apologise for any difficulty this may cause you.\n\nYours faithfully,\nG. Petrescu',
    ],
    [
      'gaw',
      'Dear Lena,\n\nYou were the first person I wanted to tell. The permanent post at the museum came through yesterday, three years after I applied, and I have said yes to it. That means that I will have to give up the place on your team.\n\nI am sorry, Lena, I know how much you counted on me for the exhibition. And thank you, for the trust and for the cake.\n\nSee you soon,\nMarta',
    ],
    [
      'gaw',
      "Dear recruitment team,\n\nI wish to withdraw from the graduate scheme, which I had accepted in February. I have been offered a place on a master's course and have decided to study for another year.\n\nThank you for considering me and for the day in Bristol. My apologies for the extra work.\n\nBest wishes,\nDan Okello",
    ],
  ],
  nl: [
    [
      'gaw',
      'Beste mevrouw Verhoeven,\n\nNogmaals hartelijk dank dat u mij de baan van doktersassistente hebt aangeboden. Vorige week heb ik ja gezegd, maar mijn moeder is intussen gevallen en heeft de komende maanden hulp nodig. Na overleg met mijn broers moet ik mijn toezegging intrekken. Het spijt me oprecht dat ik u moet teleurstellen.\n\nMet hartelijke groet,\nWilma de Boer',
    ],
    [
      'gaw',
      'Hoi Tom,\n\nIk zie er een beetje tegenop om dit te schrijven. Ik kan in januari toch niet bij jullie beginnen. Mijn huidige werkgever heeft me een voorstel gedaan waardoor ik dichter bij de kinderen kan blijven, en dat heb ik aangenomen. Sorry voor het late bericht, en echt heel erg bedankt voor alle moeite die je hebt gedaan.\n\nGroetjes,\nGerben',
    ],
    [
      'gaw',
      'Geachte mevrouw El Idrissi,\n\nHierbij trek ik mijn aanvaarding van de functie van senior accountant in. Mijn arts heeft mij aangeraden dit jaar geen nieuwe verplichtingen aan te gaan zolang ik onder behandeling ben. Mijn excuses voor het ongemak. Ik dank u voor uw begrip en voor het vertrouwen dat u in mij stelde.\n\nHoogachtend,\nHelma Meijer',
    ],
    [
      'gaw',
      'Beste professor Postma,\n\nMet pijn in het hart schrijf ik u deze mail. Toen ik maandag ja zei tegen het lab meende ik dat uit de grond van mijn hart. Maar mijn man heeft een aanstelling in Groningen gekregen en met een baby in twee steden wonen lukt ons gewoonweg niet. Daarom zie ik toch af van de baan. Mijn verontschuldigingen voor de overlast, midden in de subsidieronde. Ik ben u erg dankbaar voor de middag waarop u me rondleidde.\n\nHartelijke groet,\nMarit',
    ],
    [
      'gaw',
      'Hoi Priya,\n\nBedankt voor het aanbod en voor je geduld met al mijn vragen. Ik heb er het hele weekend over lopen malen en eerlijk gezegd heb ik te snel ja gezegd. De reistijd is bijna twee uur enkele reis en dat houd ik niet vol. Ik wil mijn acceptatie daarom intrekken. Sorry voor het heen en weer.\n\nGroeten,\nKoen',
    ],
    [
      'gaw',
      'Geachte heer Brouwer,\n\nZoals vanochtend telefonisch besproken bevestig ik dat ik de functie van uitvoerder helaas niet meer kan vervullen. Ik had met de beste bedoelingen toegezegd, maar mijn omstandigheden zijn veranderd en van het salaris kunnen we de nieuwe huur niet betalen. Excuses voor het ongemak en dank voor uw tijd.\n\nMet vriendelijke groet,\nDennis Scholten',
    ],
    [
      'gaw',
      'Beste allemaal,\n\nHet spijt me, maar ik moet terugkomen op mijn toezegging voor de stage. Ik ben alsnog toegelaten tot de master waarvoor ik op de wachtlijst stond en die begint in dezelfde week. Dank jullie wel dat jullie uit zoveel kandidaten voor mij kozen. Hopelijk is de plek nog op tijd in te vullen.\n\nHartelijke groeten,\nAïsha',
    ],
    [
      'gaw',
      'Dag Janneke,\n\nVergeef me dat ik hier zo laat mee kom. Door slecht nieuws over de gezondheid van mijn vader heb ik besloten niet op de 3e te beginnen en me terug te trekken voor de baan. Ik weet dat je hemel en aarde hebt bewogen om me er nog voor kerst in te krijgen, en daar kan ik je niet genoeg voor bedanken.\n\nLiefs,\nRoos',
    ],
    [
      'gaw',
      'Geachte mevrouw Fokkema,\n\nNa lang wikken en wegen heb ik besloten mijn acceptatie van de marketingfunctie in te trekken. Ik heb een ander aanbod gekregen dat beter past bij de richting die ik op wil. Het zou niet eerlijk zijn om bij u te beginnen terwijl mijn hart elders ligt. Het spijt me dat dit uw planning doorkruist. Ik vond de gesprekken erg prettig en dank u voor het aanbod.\n\nMet vriendelijke groet,\nPaul Rietveld',
    ],
    [
      'gaw',
      'Hoi Sander,\n\nHeel vervelend, maar ik moet me terugtrekken voor de functie die ik donderdag heb aangenomen. Er is iets dichter bij huis op mijn pad gekomen en met twee kleintjes op school maakt dat een wereld van verschil. Sorry! Bedankt dat je zo open en vriendelijk was. De laptop heb ik al teruggestuurd.\n\nGroet,\nNicolien',
    ],
    [
      'gw',
      'Geachte heer Hoekstra,\n\nDank voor uw aanbod van 4 november. Tot mijn grote spijt zie ik mij genoodzaakt mijn aanvaarding in te trekken, omdat mijn verblijfsvergunning is afgewezen en ik dus niet in Nederland mag werken. Laat u mij weten of ik nog iets moet ondertekenen?\n\nHoogachtend,\nC. Eze',
    ],
    [
      'aw',
      'Beste Karin,\n\nHelaas moet ik mijn toezegging intrekken. Mijn vriend is vrijdag zijn baan kwijtgeraakt en we trekken bij zijn ouders in Drenthe in. Het spijt me dat het zo kort dag is.\n\nGroet,\nBettie',
    ],
    [
      'w',
      'Hoi Lotte, ik ga de zaterdagbaan toch niet doen, want ik kan meer uren krijgen op de crèche. Groetjes, Jade',
    ],
    [
      'gaw',
      'Beste mevrouw Adema,\n\nHet valt me zwaar om deze brief te schrijven. Vorige week nam ik uw aanbod met veel plezier aan. Sindsdien heb ik te horen gekregen dat ik voorlopig niet mag reizen, en juist het veldwerk is de kern van de baan. Ik heb er een traan om gelaten, maar het is voor u en voor mij beter zo. Ik trek mijn acceptatie dus in en vraag u mij te verontschuldigen. Dank dat u vanaf de allereerste mail in mijn werk hebt geloofd.\n\nMet de beste wensen voor het project,\nIngrid',
    ],
    [
      'gaw',
      'Beste Alies,\n\nIk hoop dat je een fijn weekend had. Ik heb er een nachtje over geslapen en ben je een eerlijk antwoord schuldig: ik denk niet dat ik de juiste persoon ben voor deze rol. Het blijkt toch veel meer om verkoop te gaan dan ik eerst had begrepen, en daar ligt mijn kracht niet. Ik wil mijn ja dan ook graag terugnemen. Excuus dat ik dit niet eerder zag. Dank voor het vertrouwen.\n\nHartelijke groet,\nFemke',
    ],
    [
      'gaw',
      'Hoi Michiel,\n\nIk had je willen bellen, maar wilde je niet storen op vakantie. Ik heb besloten te blijven waar ik zit. Ze hebben me gevraagd het nieuwe depot te gaan leiden en daar wacht ik al zes jaar op. Ik weet dat ik je mijn woord had gegeven en het spijt me dat ik daarop terugkom. Duizendmaal dank voor het aanbod en de biertjes.\n\nHet ga je goed,\nStijn',
    ],
    [
      'gaw',
      'Geachte mevrouw Kramer,\n\nTot mijn spijt moet ik u meedelen dat ik de functie die ik op 2 oktober heb aanvaard toch niet kan aannemen. Mijn zoon is ziek en ik moet dag en nacht voor hem klaarstaan; een voltijdbaan is niet langer haalbaar. Ik bied u mijn excuses aan voor het extra werk. Ik ben u en de commissie zeer erkentelijk.\n\nHoogachtend,\nT. Nakamura',
    ],
    [
      'gaw',
      'Beste Rob,\n\nBedankt voor het contract. Ik heb het met mijn adviseur doorgenomen en kan niet akkoord gaan met het concurrentiebeding van twee jaar; van je collega begreep ik dat daar niets aan te veranderen is. Daarom heb ik besloten er niet mee door te gaan en trek ik mijn mondelinge toezegging in. Jammer dat het zo loopt, sorry daarvoor. Even goede vrienden hoop ik.\n\nGroet,\nSimone',
    ],
    [
      'gaw',
      'Lieve Eleonoor,\n\nWat een prachtig aanbod was het, en bedankt ook voor de bloemen die nog op de keukentafel staan. Ik heb er de halve nacht van wakker gelegen. We hebben als gezin besloten dat de stap naar het buitenland nu te groot is; onze dochter zit net lekker op haar plek op school en was verschrikkelijk verdrietig. Het spijt me dat ik me terugtrek nadat we er samen op hadden geproost. Als je ooit een folder vertaald wilt hebben: één belletje en ik sta voor je klaar.\n\nDikke kus,\nBrigit',
    ],
    [
      'gaw',
      'Beste Johanna,\n\nHet spijt me dat ik dit zo kort na onze gezellige lunch moet schrijven. Mijn huisbaas verkoopt het appartement en ik kan in Haarlem niets betaalbaars vinden, dus verhuizen zit er niet in. Daarom trek ik mijn acceptatie van de functie van conservator in. Dank dat je je zo hard voor me hebt gemaakt.\n\nHartelijke groet,\nTessa',
    ],
    [
      'gaw',
      'Geachte heer Ferwerda,\n\nMijn excuses: ik kan op 7 december niet als chauffeur beginnen. Mijn rijbewijs is op medische gronden ingetrokken nadat ik was flauwgevallen. Ik trek mijn toezegging in, zodat u de bus aan een ander kunt geven. Bedankt voor de kans.\n\nMet vriendelijke groet,\nIvan',
    ],
    [
      'gaw',
      'Hoi Meera,\n\nDit is geen leuke mail om te schrijven. Een ander bedrijf waar ik van de zomer had gesolliciteerd kwam deze week terug met een functie die heel dicht bij mijn studie ligt. Die heb ik aangenomen en dat betekent dat ik in februari niet bij jullie begin. Sorry, ik weet dat jullie daardoor omhoog zitten. Dank voor al je hulp en vrolijkheid.\n\nGroetjes,\nJoost',
    ],
    [
      'gaw',
      'Geachte dokter Lang,\n\nHartelijk dank voor de opleidingsplaats. We hebben net gehoord dat we in het voorjaar ons eerste kind verwachten en nachtdiensten kan ik dan niet draaien. Ik trek daarom mijn aanvaarding van vrijdag in. Mijn oprechte excuses dat ik erop terugkom.\n\nMet vriendelijke groet,\nAmina',
    ],
    [
      'gaw',
      'Goedemiddag meneer Boateng,\n\nIk hoop dat alles goed gaat. Helaas moet ik me terugtrekken uit het traineeship. Van de universiteit mag ik mijn laatste jaar alsnog afmaken. Excuses voor het extra werk en hartelijk dank voor uw steun.\n\nMet vriendelijke groet,\nDaniël',
    ],
    [
      'gaw',
      'Hoi Carola, sorry dat ik het zo laat weet, maar ik trek mijn toezegging in omdat ma naar een verpleeghuis gaat en ik hier nodig ben. Bedankt voor alles. Jo',
    ],
    [
      'gaw',
      'Geachte mevrouw Rossi,\n\nHet hele weekend heb ik het van alle kanten bekeken en eerlijk is eerlijk: mijn hart ligt bij de zorg en niet bij de verkoop. Het zou verkeerd zijn als u mij opleidt en ik daarna vertrek. Ik trek mijn toezegging in, met oprechte excuses. Dank dat u iets in mij zag. Ik hoop dat u iemand vindt die er warm voor loopt.\n\nHartelijke groet,\nPaulien',
    ],
    [
      'gaw',
      'Beste Eduard,\n\nIk wil je laten weten dat ik bij mijn huidige werkgever promotie heb gekregen en de functie bij jullie niet ga vervullen. Ik snap dat dat tegenvalt en bied je mijn excuses aan. Het was leuk om het team te leren kennen, en veel dank voor het mooie aanbod.\n\nVriendelijke groet,\nWei',
    ],
    [
      'gaw',
      'Beste Kaat,\n\nEr is geen makkelijke manier om dit te zeggen, dus ik zeg het maar gewoon: ik moet op mijn ja terugkomen. De behandeling van mijn vrouw begint in januari en dan wil ik bij haar zijn. Het spijt me. Dank dat je zo meedacht over de data.\n\nGroet,\nMaarten',
    ],
  ],
};

/** Own declines, resignations and other business mail that a careful reader would not object to. */
export const GOOD_MAILS: Record<'en' | 'nl', string[]> = {
  en: [
    "Dear Ms Tan,\n\nThank you very much for offering me the position of project assistant. After careful thought I have decided not to accept it, as I'm looking for a role with more technical work. I wish you every success in finding the right person.\n\nKind regards,\nOliver",
    "Hi Jess,\n\nThanks for the offer! I've had a good think about it and I'm going to say no this time, mainly because the money isn't quite there for us with the mortgage. I really enjoyed meeting you all.\n\nBest,\nHannah",
    'Dear Mr Silva,\n\nI appreciate your generous offer. However, I have accepted another position which is closer to my home. Thank you for your time.\n\nSincerely,\nR. Kaplan',
    'Dear selection committee,\n\nI am honoured to have been offered the fellowship. Regrettably, I must decline, since the dates clash with the birth of our second child.\n\nWith kind regards,\nDr A. Novak',
    "Hi Dan, thanks for thinking of me, but I'm going to pass on this one. Hope you find someone great! Lucy",
    "Dear Mrs Oakes,\n\nThank you for your kind letter and the offer of part-time work in the library. I'm afraid I shall have to turn it down. At seventy-one my knees are no longer up to the ladders.\n\nYours sincerely,\nMargaret Bell",
    "Hello Igor,\n\nThank you for sending over the details. I won't be taking the offer further: the hours don't fit around my evening course. I'd be happy to hear from you if something with daytime hours comes up.\n\nRegards,\nSunita",
    "Dear Claire,\n\nWe spoke on Tuesday about the regional role. It's a great opportunity and it was a tough decision, but I've chosen to stay with my present employer. I'm sorry if that is disappointing. Please give my regards to Martin.\n\nAll the best,\nYusuf",
    'Dear Graham,\n\nPlease accept this letter as formal notice of my resignation as head chef. My last day will be Friday 18 December. Thank you for five years of hard work, heat and laughter.\n\nKind regards,\nLuca',
    "Hi Sue,\n\nI'm writing to hand in my notice. I've been offered a job at the council, and it's too good a chance to miss. I'm happy to work the full four weeks and to train whoever comes after me.\n\nThanks for everything,\nDawn",
    'Dear Mr Abbott,\n\nI hereby resign from my position with effect from 1 February, in line with my notice period of two months. I have been struggling with my health for a while and need to take a proper break. I am grateful for your support.\n\nYours sincerely,\nJ. Whelan',
    'Dear board,\n\nAfter eleven years I have decided to step down as treasurer. The accounts are up to date and the passwords are in the sealed envelope. It has been a privilege.\n\nBest wishes,\nRon',
    "Hi Kelly, as discussed, this is my two weeks' notice. My last shift will be Sunday the 6th. It's been fun working with you guys. Tyler",
    'Dear Ms Grant,\n\nThank you for applying for the role of planner. We received more than 200 applications and unfortunately you have not been selected for interview. We realise this will be disappointing and wish you the best of luck with your search.\n\nKind regards,\nTalent team',
    'Dear Mr Osei,\n\nOur records show that invoice 20391 for £1,240.00 is now 14 days overdue. If you have already paid, please ignore this reminder. Otherwise, could you arrange payment by the end of the week?\n\nKind regards,\nAccounts',
    "Dear Sir or Madam,\n\nI bought a dishwasher from your shop on 9 October. It broke down after three weeks, and the engineer who was due on Monday didn't turn up. I'm quite disappointed, as I took a day off work. Could you please tell me when it'll be repaired or replaced?\n\nYours faithfully,\nP. Lacey",
    'Hi all,\n\nStatus of the migration: the nightly build failed again, two tests are broken on Windows and the dead letter queue is full. Root cause seems to be a bad index. Ravi killed the hanging job and is restarting the cluster now. We should still hit the deadline.\n\nCheers,\nNell',
    "Hi everyone,\n\nBecause of the terrible weather forecast we're moving Saturday's barbecue to the clubhouse. Bring a dish and a bottle, and bring the kids! If you'd rather have your money back, just shout.\n\nSee you there,\nBig Dave",
    "Dear Ruth,\n\nI was so sorry to hear about your father. He was always the first to make a newcomer feel at home, and we'll all miss his awful jokes. Please don't worry about work; take all the time you need.\n\nWith deepest sympathy,\nAnne",
    "Hi Leo, can we push our 2 o'clock to 3? My dentist is running late. Sorry for the hassle! Fran",
    "Dear Mr Kowalski,\n\nThank you for your interest in our solar panels. I'd be delighted to drop by and have a look at your roof. Most customers save around 30% on their bill, and there is no obligation whatsoever. Does Thursday suit you?\n\nKind regards,\nJamie Holt",
    "Hello,\n\nThanks for contacting support. I'm sorry to hear that you can't log in. Please try resetting your password first. If it still doesn't work, send us a screenshot of the error and we'll get it sorted.\n\nBest regards,\nMina from support",
    "Hi Pete,\n\nThe client isn't happy with the second draft. They feel the tone is too harsh and the colours look cheap. I think they have a point. Shall we sit down tomorrow and start again from scratch?\n\nThanks,\nZoe",
    'Dear parents,\n\nTwo cases of chickenpox have been reported in Year 2. Children who are ill should stay at home until all spots have dried. Lost property, including a rather sad looking teddy, is at reception.\n\nMrs Bramley',
    'Dear Ms Lowe,\n\nWe regret to inform you that the concert on 12 June has been cancelled owing to the illness of the soloist. Your tickets will be refunded in full within ten working days. We apologise for the disappointment.\n\nBox office',
    'Hi Chris,\n\nHonestly, hats off to you and the crew for yesterday. That was a nightmare of a delivery and nobody lost their temper. Drinks are on me on Friday.\n\nCheers,\nBaz',
    'Dear Mr Thornton,\n\nFollowing our meeting I attach our quotation for the roof repairs. The price is fixed at £8,450 plus VAT and is valid for 30 days. Should you have any questions, do not hesitate to give me a ring.\n\nKind regards,\nKen Foster',
    "Hi team, the coffee machine on the third floor is dead again. An engineer's coming Wednesday. Until then please use the one downstairs. Thanks, Facilities",
    "Dear colleagues,\n\nI'm sad to let you know that we have not won the tender. We lost on price, not on quality, and the feedback was very positive. Thank you all for the late nights. Let's learn from it and move on.\n\nRegards,\nPhilippa",
    "Hello Mrs Dunne,\n\nJust to let you know that your repeat prescription has been rejected because it's too early to order. You can reorder from the 28th. If you're running out or feel worse, ring the surgery and ask for the duty doctor.\n\nReception",
    "Dear Fatima,\n\nThanks a lot for the offer. I've weighed it all up and have decided to stay put for now, so I'll have to decline. Perhaps our paths will cross again.\n\nBest,\nEllie",
    'Dear Mr Jong,\n\nHaving considered the terms, I must respectfully decline your offer. The role is a good one but the notice I would need to give is too long for you.\n\nKind regards,\nA. Moretti',
    "Hi Ben, lovely of you to ask but I can't take on another class this term. Sorry! Miriam",
    "Dear Lorraine,\n\nI am giving four weeks' notice from today. My husband is being posted to Cyprus and we're all going with him. I've loved working here and will miss the Friday cakes.\n\nLove,\nTrish",
    "Dear Sir,\n\nPlease take this as notice that I am leaving my post as caretaker on 31 March, when I retire. The boiler will need looking at; it's been making a dreadful noise.\n\nYours faithfully,\nA. Pym",
    "Hi Raj,\n\nBad news I'm afraid: the delivery was damaged in transit and half the tiles are broken. The courier says it isn't their fault. Can you send replacements, or shall I get a refund?\n\nRegards,\nTony",
    "Dear Mrs Keane,\n\nYour application for the allotment has been unsuccessful this time. You're now third on the waiting list. We know it's frustrating to wait so long.\n\nParish clerk",
    "Hi all,\n\nSorry if this has already been asked, but does anyone know who ordered 40 boxes of toner? It's blocking the fire exit.\n\nThanks,\nMeg",
    "Dear Mr Ruiz,\n\nYou should have received the contract by now. If you haven't, please check your spam folder. Please send it back by Friday.\n\nBest,\nLegal",
    "Hello Karin,\n\nI am very sorry for your loss. Your mother was a wonderful neighbour and the street will not be the same without her. If there's anything I can do, shopping, lifts, just say the word.\n\nWith love,\nDot",
    "Hi team,\n\nQuick post mortem on last night. The job ran out of memory, killed two workers and left a corrupt file. Nobody noticed as the alarm was muted. My mistake, I've fixed the check. Customers were not affected.\n\nCheers,\nOli",
    "Dear guests,\n\nThe hotel pool is closed until further notice because of a broken pump. We're sorry this spoils your stay and would like to offer you a free drink at the bar.\n\nThe management",
    "Dear Ms Vance,\n\nI called three times last week about my claim and nobody got back to me. I know you are busy, but I'd be grateful for an answer. It has taken nine weeks so far.\n\nKind regards,\nH. Pratt",
    'Hi Emma, running late, stuck behind a tractor! Start without me, be there in 20. Phil',
    "Dear members,\n\nThis is your last chance to enter the village run. Entry is £5 and there's a prize for the silliest hat. If it rains cats and dogs we'll do it anyway!\n\nSee you on Sunday,\nThe committee",
    "Dear Anna,\n\nI accept your offer with pleasure and will sign the contract tonight. I can't start before 1 July because of my notice period; I hope that is all right.\n\nKind regards,\nSam",
    "Hi team,\n\nI won't be in tomorrow, my son has a fever. Could someone take the ten o'clock call?\n\nThanks,\nBen",
    'Dear Ms Reed,\n\nWe agreed on delivery by Friday. The supplier cannot do it before Monday, I am afraid. Please let me know if that is a problem.\n\nBest regards,\nLeo Hart',
    'Dear all,\n\nThe meeting on 3 June is off. Let us meet on the 10th instead.\n\nRegards,\nMia',
    "Hi Karen,\n\nThanks for the invitation to the summer party. Sadly I can't come, we are in Wales that week. Have fun!\n\nBest,\nTom",
    'Dear Mr Ali,\n\nThank you for your order of 4 May. We confirm that we accepted it and that the goods will go out on Tuesday.\n\nYours sincerely,\nOla Berg',
    'Dear Ms Jones,\n\nI signed and returned the contract this morning. I am not able to open the annex about the pension, could you send it again?\n\nKind regards,\nIan Moss',
    'Dear Mr Grant,\n\nI hereby resign from my position as accountant. My last day will be 31 August. Thank you for six good years.\n\nYours sincerely,\nPaula West',
    'Dear landlord,\n\nI am writing to give notice on the flat at 12 Mill Road. I will be moving out on 30 June, as agreed in the contract.\n\nKind regards,\nElla',
    'Hi Dave,\n\nI promised you the draft for today, but I am not going to make it. You will have it on Monday.\n\nCheers,\nNick',
    'Dear candidate,\n\nThank you for your interest in the position. We have decided to offer the job to another candidate. We wish you success.\n\nKind regards,\nHR',
    'Dear Dr Young,\n\nI have to cancel my appointment on Thursday. Is there a place next week?\n\nBest wishes,\nMary Todd',
    "Hi Priya,\n\nI've changed my mind about the logo: let's take the green one. Could you tell the printer?\n\nThanks,\nSue",
    "Dear Mr Hall,\n\nWe said yes to the extra training in March, but the budget has been cut, so we can't go ahead with it this year.\n\nKind regards,\nVera",
    "Dear Sara,\n\nI said yes to the barbecue, but I won't be able to come after all. Enjoy the evening!\n\nLove,\nKim",
    'Dear team,\n\nAs agreed, I am not going to do the late shift in week 12. Noah will take it.\n\nRegards,\nEve',
    "Dear Ms Price,\n\nI'd like to accept the position. I have turned down the other offer. I am looking forward to the first day.\n\nKind regards,\nLiam",
    'Dear Sir,\n\nI wish to cancel the insurance policy I signed in May, within the cooling-off period. Please confirm.\n\nYours faithfully,\nA. Burns',
  ],
  nl: [
    'Beste mevrouw Tan,\n\nHartelijk dank voor het aanbod om bij u als projectassistent te komen werken. Na rijp beraad heb ik besloten het niet aan te nemen, omdat ik op zoek ben naar iets technischers. Veel succes met de zoektocht.\n\nMet vriendelijke groet,\nOlivier',
    'Hoi Jes,\n\nBedankt voor het aanbod! Ik heb er goed over nagedacht en ik zeg deze keer nee, vooral omdat het salaris met onze hypotheek net te krap is. Ik vond het heel leuk jullie te ontmoeten.\n\nGroetjes,\nHanna',
    'Geachte heer Silva,\n\nIk stel uw royale aanbod zeer op prijs. Ik heb echter een andere functie aanvaard, dichter bij huis. Dank voor uw tijd.\n\nHoogachtend,\nR. Kaplan',
    'Hoi Daan, lief dat je aan me denkt, maar ik sla deze keer over. Hopelijk vind je een topper! Lucie',
    'Geachte mevrouw Eikema,\n\nDank voor uw vriendelijke brief en het aanbod om een paar uur in de bibliotheek te komen werken. Ik moet er helaas voor bedanken. Op mijn eenenzeventigste zijn mijn knieën niet meer gemaakt voor ladders.\n\nHoogachtend,\nMargreet Bel',
    'Beste Claire,\n\nDinsdag spraken we over de baan in de regio. Een mooie kans en een lastige keuze, maar ik blijf toch bij mijn huidige werkgever. Sorry als dat tegenvalt. Doe Martin de groeten van me.\n\nAlle goeds,\nYusuf',
    'Beste Gijs,\n\nMet deze brief zeg ik mijn arbeidsovereenkomst als chef-kok op. Mijn laatste dag is vrijdag 18 december. Bedankt voor vijf jaar keihard werken, hitte en slappe lach.\n\nGroet,\nLuca',
    'Hoi Suus,\n\nIk wil bij dezen mijn ontslag indienen. Ik kan aan de slag bij de gemeente en die kans wil ik niet laten schieten. Ik werk met liefde mijn hele opzegtermijn uit en wil mijn opvolger best inwerken.\n\nBedankt voor alles,\nDaan',
    'Geachte heer Aalbers,\n\nHierbij neem ik ontslag per 1 februari, met inachtneming van de opzegtermijn van twee maanden. Ik tob al een tijd met mijn gezondheid en moet echt even rust nemen. Ik ben u dankbaar voor uw steun.\n\nHoogachtend,\nJ. Willems',
    'Beste bestuursleden,\n\nNa elf jaar heb ik besloten te stoppen als penningmeester. De boeken zijn bij en de wachtwoorden liggen in de verzegelde envelop. Het was me een waar genoegen.\n\nHartelijke groet,\nRon',
    'Hoi Kelly, zoals besproken stop ik over twee weken. Mijn laatste dienst is zondag de 6e. Het was leuk met jullie! Tijn',
    'Beste mevrouw Grootveld,\n\nDank voor uw sollicitatie naar de functie van planner. We ontvingen ruim 200 brieven en helaas bent u niet uitgenodigd voor een gesprek. We begrijpen dat dit een teleurstelling is en wensen u veel succes.\n\nMet vriendelijke groet,\nTeam werving',
    'Geachte heer Osei,\n\nVolgens onze administratie staat factuur 20391 van € 1.240,00 al 14 dagen open. Heeft u inmiddels betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Zo niet, wilt u het bedrag dan deze week overmaken?\n\nMet vriendelijke groet,\nDebiteurenbeheer',
    'Geachte heer, mevrouw,\n\nOp 9 oktober heb ik bij u een vaatwasser gekocht. Na drie weken was hij al kapot en de monteur die maandag zou komen is niet op komen dagen. Dat vind ik jammer, zeker omdat ik er een dag vrij voor had genomen. Kunt u mij laten weten wanneer hij gerepareerd of vervangen wordt?\n\nMet vriendelijke groet,\nP. Lasonder',
    'Hoi allen,\n\nStand van de migratie: de nachtelijke build is weer mislukt, twee tests zijn stuk op Windows en de wachtrij loopt vol. De oorzaak lijkt een foute index te zijn. Ravi heeft de vastgelopen taak afgeschoten en start het cluster opnieuw op. De deadline halen we nog steeds.\n\nGroet,\nNel',
    'Beste leden,\n\nVanwege het slechte weer dat eraan komt, verplaatsen we de barbecue van zaterdag naar het clubhuis. Neem een gerecht en een fles mee, en natuurlijk de kinderen! Wie liever zijn geld terug heeft, geeft maar een gil.\n\nTot dan,\nDikke Dirk',
    'Lieve Ruth,\n\nWat erg van je vader. Hij was altijd de eerste bij wie een nieuweling zich thuis voelde, en we gaan zijn flauwe grappen vreselijk missen. Maak je geen zorgen over het werk en neem alle tijd.\n\nVeel sterkte,\nAnne',
    'Ha Leo, kan ons overleg van 2 uur een uurtje later? De tandarts loopt uit. Sorry voor het gedoe! Fran',
    "Geachte heer Kowalski,\n\nDank voor uw interesse in onze zonnepanelen. Ik kom graag vrijblijvend bij u langs om het dak te bekijken. De meeste klanten besparen zo'n 30% op hun rekening. Schikt donderdag u?\n\nMet vriendelijke groet,\nJaap Holt",
    'Hallo,\n\nBedankt voor je bericht. Wat vervelend dat inloggen niet lukt. Probeer eerst je wachtwoord opnieuw in te stellen. Werkt het dan nog niet, stuur ons dan een schermafdruk van de foutmelding, dan zoeken we het uit.\n\nGroeten,\nMina van de klantenservice',
    'Hoi Peter,\n\nDe klant is niet blij met de tweede versie. Ze vinden de toon te hard en de kleuren goedkoop ogen. Daar zit wat in, denk ik. Zullen we morgen om de tafel gaan zitten en opnieuw beginnen?\n\nDank,\nZoë',
    'Beste ouders,\n\nIn groep 4 zijn twee kinderen met waterpokken. Zieke kinderen graag thuishouden tot alle blaasjes zijn ingedroogd. Gevonden voorwerpen, waaronder een nogal zielige beer, liggen bij de conciërge.\n\nJuf Bregje',
    'Geachte mevrouw Louwen,\n\nTot onze spijt is het concert van 12 juni afgelast wegens ziekte van de soliste. Het volledige bedrag staat binnen tien werkdagen op uw rekening. Excuses voor de teleurstelling.\n\nDe kassa',
    'Ha Chris,\n\nPetje af voor jou en de ploeg, hoor. Dat was gisteren een drama van een levering en niemand verloor zijn geduld. Vrijdag trakteer ik.\n\nGroet,\nBas',
    'Geachte heer Doorn,\n\nNaar aanleiding van ons gesprek stuur ik u onze offerte voor het herstel van het dak. De prijs is vast, € 8.450 exclusief btw, en 30 dagen geldig. Mocht u vragen hebben, bel gerust.\n\nMet vriendelijke groet,\nKees Forster',
    'Hoi allemaal, het koffieapparaat op de derde is weer eens overleden. Woensdag komt er een monteur. Gebruik tot die tijd even dat van beneden. Dank, Facilitair',
    "Beste collega's,\n\nHelaas hebben we de aanbesteding niet gewonnen. We verloren op prijs, niet op kwaliteit, en de reacties waren heel positief. Bedankt voor alle avonden doorwerken. We leren ervan en gaan weer verder.\n\nGroet,\nPhilippa",
    'Dag mevrouw Duin,\n\nUw herhaalrecept is afgekeurd omdat het nog te vroeg is om te bestellen. Vanaf de 28e kan het weer. Raakt u erdoorheen of voelt u zich slechter, bel dan de praktijk en vraag naar de dienstdoende arts.\n\nDe assistente',
    'Beste Fatima,\n\nDank je wel voor het aanbod. Ik heb alles tegen elkaar afgewogen en blijf voorlopig zitten waar ik zit, dus ik sla het af. Wie weet tot later.\n\nGroet,\nEllie',
    'Geachte heer De Jong,\n\nNa bestudering van de voorwaarden moet ik uw aanbod helaas afslaan. Het is een mooie functie, maar mijn opzegtermijn is te lang voor u.\n\nMet vriendelijke groet,\nA. Moretti',
    'Hoi Ben, lief dat je het vraagt maar ik kan er dit seizoen geen groep bij hebben. Sorry! Mirjam',
    'Beste Laura,\n\nMet ingang van vandaag zeg ik mijn baan op, met vier weken opzegtermijn. Mijn man wordt naar Curaçao uitgezonden en we gaan allemaal mee. Ik heb hier met veel plezier gewerkt en ga de taart op vrijdag missen.\n\nLiefs,\nTrijn',
    'Geachte heer,\n\nHierbij deel ik u mee dat ik op 31 maart stop als conciërge, want dan ga ik met pensioen. De ketel moet nagekeken worden; die maakt een afschuwelijk geluid.\n\nHoogachtend,\nA. Pijm',
    'Hoi Raj,\n\nSlecht nieuws: de levering is onderweg beschadigd en de helft van de tegels is stuk. Volgens de koerier is het niet hun schuld. Kun je nieuwe sturen of krijg ik mijn geld terug?\n\nGroet,\nToon',
    'Geachte mevrouw Keizer,\n\nUw aanvraag voor een volkstuin is dit keer niet gehonoreerd. U staat nu derde op de wachtlijst. Wij snappen dat het vervelend is om zo lang te wachten.\n\nDe gemeente',
    'Hoi allemaal,\n\nSorry als dit al eerder is gevraagd, maar weet iemand wie er 40 dozen toner heeft besteld? Ze staan voor de nooduitgang.\n\nDank,\nMeg',
    'Geachte heer Ruiz,\n\nU had het contract inmiddels moeten ontvangen. Zo niet, kijk dan even in uw spam. Stuur het graag voor vrijdag terug.\n\nGroet,\nJuridische zaken',
    'Lieve Karin,\n\nGecondoleerd met je moeder. Ze was een geweldige buurvrouw en de straat is niet meer hetzelfde zonder haar. Als ik iets kan doen, boodschappen, rijden, je zegt het maar.\n\nLiefs,\nDot',
    'Hoi team,\n\nKort verslag van vannacht. De taak had te weinig geheugen, er gingen twee processen dood en er bleef een kapot bestand achter. Niemand merkte het, want het alarm stond uit. Mijn fout, ik heb de controle hersteld. Klanten hadden er geen last van.\n\nGroet,\nOlaf',
    'Beste gasten,\n\nHet zwembad is tot nader order gesloten vanwege een kapotte pomp. Vervelend voor uw verblijf; graag bieden wij u een gratis drankje aan.\n\nDe directie',
    'Geachte mevrouw Van Es,\n\nVorige week heb ik drie keer gebeld over mijn schade en niemand belde terug. Ik weet dat u het druk heeft, maar ik krijg graag antwoord. Het duurt nu al negen weken.\n\nMet vriendelijke groet,\nH. Prins',
    'Hoi Emma, ben wat later, zit achter een trekker! Begin maar vast, ben er over 20 min. Flip',
    'Beste leden,\n\nDit is de laatste kans om je in te schrijven voor de dorpsloop. Meedoen kost € 5 en er is een prijs voor de gekste hoed. Ook als het pijpenstelen regent gaan we gewoon!\n\nTot zondag,\nDe commissie',
  ],
};
