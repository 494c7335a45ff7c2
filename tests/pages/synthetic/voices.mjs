/** Reviews of our own, in the four languages, long and short, for pages that imitate the markup of well-known systems. */
export const VOICES = [
  {
    author: "Marta Kowalska",
    text: "Zamówienie przyszło po trzech dniach, wszystko dobrze zapakowane. Polecam ten sklep każdemu, kto ceni spokój.",
    stars: 5,
    day: "2026-03-04",
    reply: null,
  },
  { author: "Jüri T.", text: "Hea!", stars: 4, day: "2026-03-02", reply: null },
  {
    author: "Олег Петренко",
    text: "Курьер опоздал на два часа и даже не позвонил.\nТелефон поддержки не отвечает, жду возврата денег уже вторую неделю.",
    stars: 1,
    day: "2026-02-27",
    reply:
      "Здравствуйте, Олег! Нам жаль, что так вышло. Деньги вернём до пятницы.",
  },
  {
    author: "kate_1987",
    text: "The zip broke on day two. Customer service sent a new bag within a week, so I am mostly happy in the end.",
    stars: 3,
    day: "2026-02-11",
    reply: null,
  },
  {
    author: "Anonymous",
    text: "Great value & <b>really</b> solid build 👍",
    stars: 5,
    day: "2026-01-30",
    reply: null,
  },
  {
    author: "Liis Saar",
    text: "Toode oli kirjeldusega võrreldes väiksem ja värv teine. Tagastamine õnnestus, aga raha laekus alles kuu aja pärast.",
    stars: 2,
    day: "2025-12-19",
    reply: "Tere, Liis! Vabandame viivituse pärast.",
  },
  { author: "Tom", text: "ok", stars: 4, day: "2025-11-05", reply: null },
];

const MONTHS = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  pl: [
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
  ],
  ru: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
  et: [
    "jaanuar",
    "veebruar",
    "märts",
    "aprill",
    "mai",
    "juuni",
    "juuli",
    "august",
    "september",
    "oktoober",
    "november",
    "detsember",
  ],
};

/** Writes an ISO day as a site of that language does. */
export function said(day, language) {
  const [year, month, date] = day.split("-").map(Number);
  const name = MONTHS[language][month - 1];
  return language === "en"
    ? `${name} ${date}, ${year}`
    : language === "et"
      ? `${date}. ${name} ${year}`
      : `${date} ${name} ${year}`;
}

/** Writes an ISO day in numbers, day first. */
export const points = (day, by = ".") => day.split("-").reverse().join(by);

/** Escapes a text for HTML; line breaks become <br>. */
export const html = (text) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\n", "<br>");

/** Repeats a piece of markup. */
export const times = (count, make) =>
  Array.from({ length: count }, (_, at) => make(at)).join("");
