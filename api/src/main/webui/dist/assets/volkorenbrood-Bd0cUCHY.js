const e=`# Zelf volkoren brood bakken: zo lukt het in één middag

Vers brood ruikt naar zondag. Toch bakken weinig mensen het zelf, want het zou moeilijk zijn. Dat valt mee. Met vier
ingrediënten, een kom en wat geduld maak je thuis een volkoren brood dat beter smaakt dan het meeste uit de winkel.

## Wat heb je nodig?

- 500 gram volkorenmeel van een molen bij jou in de buurt
- 340 gram lauw water
- 9 gram zout
- 7 gram gedroogde gist

Een keukenweegschaal is geen luxe. Omdat meel altijd anders opneemt, scheelt een slok water al veel. U kunt het deeg
met de hand kneden, maar een machine mag ook. Je merk vanzelf wanneer het goed is: het deeg veert dan terug.

#### Het kneden

Meng het meel met de gist en het zout en giet daarna het water er in een keer bij, waarna het geheel met een houten
lepel wordt gemengd totdat er geen droge resten meer te zien zijn en het deeg, dat nu nog plakt, op een met bloem
bestoven werkblad wordt gelegd om er vervolgens gedurende minimaal tien minuten krachtig gekneed te worden.

Het deeg wordt teruggelegd in de kom. De kom wordt afgedekt met een vochtige doek. Het deeg wordt daarna een uur met
rust gelaten, en er word intussen niets aan gedaan.

## Rijzen, vormen en bakken

Na een uur is het deeg ongeveer twee keer zo groot. Druk de lucht er zachtjes uit. Vorm een bol en leg die in een
ingevet blik. Dek het af en wacht nog drie kwartier. Zet intussen de oven op 230 graden. Zet ook een bakje water
onderin, want stoom geeft een dunne krokante korst. Bak het brood in veertig minuten gaar. Klop op de onderkant: klinkt
het hol, dan is hij klaar.

Misschien is het handig om eventueel een thermometer te gebruiken. In principe is een kern van 96 graden eigenlijk
altijd goed. Laat het brood afkoelen op een rooster. Snij het niet aan zolang het warm is, hoe moeilijk dat ook is.

![](brood.jpg)

## Bewaren

Een volkoren brood blijft twee dagen lekker in een katoenen zak. Daarna kun je het roosteren of invriezen. Meer weten
over meel en molens? Klik [hier](https://molens.example/meel). Het recept voor
[desembrood](/recepten/desembrood) is de volgende stap.

Wij vinden dit met afstand het heerlijkste brood van de week. Het enige vervelende: het is altijd te snel op.
`;export{e as default};
