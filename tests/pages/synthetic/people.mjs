/**
 * Reviews of our own by language, for pages in one language as the web has them: one word and three paragraphs, nicknames and full
 * names, days, prices and questions inside of texts. [author, title, text, stars, day, reply]
 */
const TEXTS = {
  en: [
    ['Helen Marsh', 'Does what it says', 'I bought this in March 2024 for the cabin and it has not let me down once. The lid closes tightly, the handle stays cool, and after two winters there is no rust.\nMy only wish is a bigger spout.', 5, '2026-05-21', null],
    ['jd_78', 'Meh', 'Not worth 49.99, sorry.', 2, '2026-05-19', 'Hi there, thank you for telling us. Please write to help@shop.example so that we can put this right.'],
    ['Priya N.', 'Lovely', 'Love it!', 5, '2026-05-18', null],
    ['Big Tom', 'Three stars out of five', 'Does the job but the instructions are a joke: step 4 comes before step 3, and there is a screw missing from the bag. Rang the helpline, waited 25 minutes, then got cut off.', 3, '2026-05-02', null],
    ['Sarah-Jane O’Neill', 'Second one I buy', 'This is the second one I have bought, the first went to my daughter. Would I buy it a third time? Yes.', 5, '2026-04-28', null],
    ['anon', 'Broken on arrival', 'Arrived with a crack right down the middle. The box was fine so it must have been packed that way. Still waiting for a refund after 3 weeks!!', 1, '2026-04-11', 'We are sorry to hear this. Your refund of the full amount was sent on Monday.'],
    ['M. Delacroix', 'Good value', 'Good', 4, '2026-03-30', null],
    ['walker1959', 'Honest opinion', 'Honestly I expected more from a brand of this name. The old model had a metal hinge, this one is plastic, and it shows. Battery life is about 6 hours, not 10 as they claim.', 2, '2026-03-12', null],
    ['Keisha', 'Great gift', 'Gave this to my dad for his 60th birthday and he will not stop talking about it 😂 Delivery took two days. 10/10 would recommend', 5, '2026-02-14', null],
  ],
  ru: [
    ['Елена Викторовна', 'Очень довольна', 'Заказывала для дачи, пользуемся второй сезон. Крышка закрывается плотно, ручка не нагревается, ржавчины нет. Доставили на день раньше, чем обещали.', 5, '2026-05-21', null],
    ['Гость', 'Не советую', 'Не стоит своих денег. За 4990 рублей ждёшь другого качества.', 2, '2026-05-19', 'Здравствуйте! Спасибо за отзыв. Напишите нам номер заказа, и мы заменим товар.'],
    ['Алексей К.', 'Норм', 'Норм', 4, '2026-05-18', null],
    ['dimon4ik', 'Инструкция ужас', 'Работает, но инструкция на китайском, пришлось искать видео. В комплекте не хватило одного болта, звонил в поддержку, ждал 20 минут и сбросили.\nВ итоге купил болт в хозяйственном.', 3, '2026-05-02', null],
    ['Мария', 'Второй раз беру', 'Беру уже второй раз, первый подарила маме. Возьму ли третий? Конечно!', 5, '2026-04-28', null],
    ['Сергей Петров', 'Пришло разбитое', 'Пришёл с трещиной через весь корпус, хотя коробка целая. Деньги за возврат жду третью неделю, на письма от 3 апреля никто не ответил.', 1, '2026-04-11', 'Сергей, приносим извинения! Возврат оформлен, деньги поступят до конца недели.'],
    ['ПолинаSPb', 'Супер', 'Супер 👍', 5, '2026-03-30', null],
    ['Владимир Ильич', 'Честный отзыв', 'Если честно, от такой марки ожидал большего. У старой модели петля была металлическая, здесь пластик. Аккумулятор держит часов шесть, а не десять, как написано.', 2, '2026-03-12', null],
    ['Ксюша', 'Подарок папе', 'Подарила папе на юбилей, он в восторге. Доставка два дня, курьер вежливый, позвонил за час.', 5, '2026-02-14', null],
  ],
  pl: [
    ['Katarzyna Nowak', 'Bardzo zadowolona', 'Kupiłam na działkę i służy już drugi sezon. Pokrywa zamyka się szczelnie, uchwyt się nie nagrzewa, rdzy nie widać. Paczka przyszła dzień wcześniej niż w zapowiedzi.', 5, '2026-05-21', null],
    ['gość', 'Nie polecam', 'Nie warte swojej ceny. Za 199 zł oczekuje się czegoś lepszego.', 2, '2026-05-19', 'Dzień dobry, dziękujemy za opinię. Prosimy o numer zamówienia, wymienimy produkt.'],
    ['Piotr', 'OK', 'OK', 4, '2026-05-18', null],
    ['tomek_82', 'Instrukcja to żart', 'Działa, ale instrukcja to jakiś żart: krok czwarty jest przed trzecim i brakuje jednej śruby. Na infolinii czekałem 25 minut i mnie rozłączyło.', 3, '2026-05-02', null],
    ['Anna Z.', 'Kupuję drugi raz', 'To już drugi egzemplarz, pierwszy dostała córka. Czy kupię trzeci? Jasne, że tak.', 5, '2026-04-28', null],
    ['Marek Wiśniewski', 'Przyszło pęknięte', 'Przyszło z pęknięciem przez środek, a karton cały, więc tak zapakowali. Na zwrot pieniędzy czekam trzeci tydzień!', 1, '2026-04-11', 'Panie Marku, przepraszamy. Zwrot został zlecony w poniedziałek.'],
    ['basia', 'super', 'super', 5, '2026-03-30', null],
    ['Grzegorz B.', 'Szczera opinia', 'Szczerze mówiąc, po tej marce spodziewałem się więcej. Stary model miał metalowy zawias, ten ma plastik i to widać. Bateria trzyma sześć godzin, a nie dziesięć.', 2, '2026-03-12', null],
    ['Ola', 'Prezent dla taty', 'Prezent dla taty na sześćdziesiątkę, jest zachwycony. Dostawa w dwa dni, kurier uprzejmy.', 5, '2026-02-14', null],
  ],
  et: [
    ['Kristiina Tamm', 'Väga rahul', 'Ostsin suvilasse ja kasutame juba teist hooaega. Kaas läheb tihedalt kinni, käepide ei kuumene ja roostet pole näha. Pakk jõudis päev varem kui lubatud.', 5, '2026-05-21', null],
    ['Külaline', 'Ei soovita', 'Ei ole oma hinda väärt. 49 euro eest ootaks enamat.', 2, '2026-05-19', 'Tere! Täname tagasiside eest. Palun saatke meile tellimuse number, vahetame toote välja.'],
    ['Mart', 'Korras', 'Korras', 4, '2026-05-18', null],
    ['aivar65', 'Juhend on nali', 'Töötab, aga juhend on täielik nali: neljas samm tuleb enne kolmandat ja üks kruvi oli puudu. Klienditoe telefonil ootasin 25 minutit ja siis katkes kõne.', 3, '2026-05-02', null],
    ['Anne-Liis', 'Teine kord', 'Ostan juba teist korda, esimene läks tütrele. Kas ostaksin kolmanda? Muidugi.', 5, '2026-04-28', null],
    ['Peeter Kask', 'Tuli katki', 'Tuli mõraga keset korpust, karp ise oli terve. Raha tagasi ootan juba kolmandat nädalat!', 1, '2026-04-11', 'Tere, Peeter! Vabandame, tagasimakse tehti esmaspäeval.'],
    ['Triin', 'Super', 'Super', 5, '2026-03-30', null],
    ['Rein S.', 'Aus arvamus', 'Ausalt öeldes ootasin sellelt firmalt rohkem. Vanal mudelil oli metallist hing, sellel on plastist ja seda on näha. Aku peab vastu kuus tundi, mitte kümme.', 2, '2026-03-12', null],
    ['Kadri', 'Kingitus isale', 'Kinkisin isale juubeliks ja ta on vaimustuses. Kohale jõudis kahe päevaga.', 5, '2026-02-14', null],
  ],
  de: [
    ['Sabine Krüger', 'Sehr zufrieden', 'Für das Ferienhaus gekauft und seit zwei Wintern im Einsatz. Der Deckel schließt dicht, der Griff bleibt kühl, kein Rost. Die Lieferung kam einen Tag früher.', 5, '2026-05-21', null],
    ['Hans-Peter', 'Nicht zu empfehlen', 'Das Geld nicht wert.', 2, '2026-05-19', 'Guten Tag, vielen Dank für Ihre Rückmeldung. Bitte nennen Sie uns Ihre Bestellnummer.'],
    ['mika', 'Top', 'Top', 5, '2026-05-18', null],
    ['Jürgen W.', 'Anleitung ein Witz', 'Funktioniert, aber die Anleitung ist ein Witz: Schritt vier kommt vor Schritt drei und eine Schraube fehlte. An der Hotline 25 Minuten gewartet, dann aufgelegt.', 3, '2026-05-02', null],
    ['Frau Becker', 'Zweiter Kauf', 'Das ist schon der zweite, den ersten hat meine Tochter. Würde ich ihn ein drittes Mal kaufen? Ja.', 5, '2026-04-28', null],
    ['Oliver', 'Kaputt angekommen', 'Mit einem Riss angekommen, der Karton war heil. Seit drei Wochen warte ich auf die Erstattung!', 1, '2026-04-11', null],
  ],
  fr: [
    ['Amélie Dupont', 'Très contente', 'Acheté pour la maison de campagne, il sert depuis deux hivers. Le couvercle ferme bien, la poignée reste froide, pas de rouille. Livré un jour plus tôt.', 5, '2026-05-21', null],
    ['Jean-Marc', 'Décevant', 'Ne vaut pas son prix, dommage.', 2, '2026-05-19', 'Bonjour, merci pour votre avis. Merci de nous envoyer votre numéro de commande.'],
    ['lulu34', 'Bien', 'Bien', 4, '2026-05-18', null],
    ['Sophie L.', 'La notice', 'Il marche, mais la notice est une blague : l’étape quatre vient avant la trois et il manquait une vis. Le service client m’a fait attendre 25 minutes.', 3, '2026-05-02', null],
    ['Nadia', 'Deuxième achat', 'C’est le deuxième que j’achète, ma fille a pris le premier. En achèterais-je un troisième ? Oui.', 5, '2026-04-28', null],
    ['Paul R.', 'Arrivé cassé', 'Arrivé fendu alors que le carton était intact. J’attends le remboursement depuis trois semaines !', 1, '2026-04-11', null],
  ],
  es: [
    ['María José', 'Muy contenta', 'Lo compré para la casa del pueblo y llevamos dos inviernos con él. La tapa cierra bien, el asa no quema y no hay óxido. Llegó un día antes.', 5, '2026-05-21', null],
    ['Pepe', 'No lo recomiendo', 'No vale lo que cuesta, la verdad.', 2, '2026-05-19', 'Hola, gracias por tu opinión. Envíanos el número de pedido, por favor.'],
    ['luisa_m', 'Bien', 'Bien', 4, '2026-05-18', null],
    ['Jorge Ruiz', 'Las instrucciones', 'Funciona, pero las instrucciones son una broma: el paso cuatro viene antes del tres y faltaba un tornillo. En atención al cliente esperé 25 minutos.', 3, '2026-05-02', null],
    ['Carmen', 'Segunda compra', 'Es el segundo que compro, el primero se lo quedó mi hija. ¿Compraría un tercero? Sí.', 5, '2026-04-28', null],
    ['Andrés P.', 'Llegó roto', 'Llegó con una grieta y la caja estaba bien. ¡Llevo tres semanas esperando el reembolso!', 1, '2026-04-11', null],
  ],
};

/** The reviews of a page in `language`. */
export const peopleOf = (language) =>
  TEXTS[language].map(([author, title, text, stars, day, reply], at) => ({
    author,
    title,
    text,
    stars,
    day,
    reply,
    bad: BAD_SIDES[language]?.[at % BAD_SIDES[language].length],
  }));

/** What people write where a site asks for bad sides: little, and not all the same. */
const BAD_SIDES = {
  en: ['The pay is low and the hours are long', 'None', 'Parking', 'Nothing comes to mind, really', 'Too far from the centre'],
  ru: ['Зарплата и переработки', 'Нет', 'Шумит', 'Пока не обнаружил, посмотрим дальше', 'Цена кусается'],
  pl: ['Głośny', 'Brak', 'Cena', 'Na razie nie zauważyłem, zobaczymy', 'Krótki kabel'],
};
