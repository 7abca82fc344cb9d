import type { Random } from "./random.ts";

/** Surnames as they stand beside each other in a Dutch town; the first are the most common. */
const surnames =
  `de Jong|Jansen|de Vries|van den Berg|van Dijk|Bakker|Janssen|Visser|Smit|Meijer|de Boer|Mulder|de Groot
|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|van der Linden|Kok
|Jacobs|de Haan|Vermeulen|van den Heuvel|van der Veen|van den Broek|de Bruijn|van der Heijden|Schouten|Willems
|van Vliet|van de Ven|Hoekstra|Maas|Verhoeven|Koster|van Dam|Prins|Blom|Huisman|Peeters|Kuipers|van Veen|Pietersen
|Yılmaz|Kaya|Öztürk|Demir|Şahin|Çelik|Aydın|Arslan|Doğan|Yıldız|el Amrani|el Idrissi|Bouali|Benali|Aziz|Ait Ali
|el Haddad|Chaouki|Mohamed|Ahmed|Ali|Hassan|Abdi|Tesfay|Haile|Kidane|al Masri|Haddad|Khalil|Saleh|Nguyen|Tran|Wong
|Chen|Li|Pinas|Kartosen|Ramdin|Jagroep|Martina|Francisca|Felter|Kromosoeto|Kowalski|Nowak|Wiśniewska|Popescu|Ivanov
|Petrović|Hodžić|Silva|dos Santos|Fernandes|García|Rossi|Okafor|Mensah|Diallo|Singh|Sharma|Rahimi|Ahmadi|Karimi
|Oosterhuis|Terpstra|Zijlstra|Wiersma|Postma|Bruinsma|van 't Hoff|in 't Veld|ter Horst|op den Kamp|te Velde|Schreuder
|Kramer|Timmermans|Molenaar|Zwart|Verbeek|Evers|Hermans|Goossens|Wouters|Claessens|Sanders|Kuiper|Roos|Scholten`
    .replaceAll("\n", "")
    .split("|");

/** By how often Dutch first names begin with it. */
const initials = {
  A: 11,
  B: 4,
  C: 5,
  D: 4,
  E: 5,
  F: 4,
  G: 4,
  H: 6,
  I: 3,
  J: 13,
  K: 3,
  L: 4,
  M: 13,
  N: 4,
  O: 1,
  P: 4,
  R: 6,
  S: 6,
  T: 4,
  W: 4,
  Y: 2,
  Z: 1,
};

/** An initial and a surname, "S. Öztürk"; null for about one in twelve, whose name the office was never told. */
export const nameFrom = (random: Random): string | null => {
  if (random.chance(1 / 12)) return null;
  const first = `${random.weighted(initials)}.`;
  const second = random.chance(0.25) ? `${random.weighted(initials)}.` : "";
  // squared, so that the first in the list come up most
  const share = random.fraction() * random.fraction();
  const surname = surnames[Math.floor(share * surnames.length)];
  return `${first}${second} ${surname}`;
};
