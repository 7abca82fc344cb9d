export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

const place = "trede.language";

/** Dutch, unless this browser chose otherwise before. */
export const rememberedLanguage = (): Language => {
  try {
    return localStorage.getItem(place) === "en" ? "en" : "nl";
  } catch {
    return "nl";
  }
};

export const rememberLanguage = (language: Language): void => {
  try {
    localStorage.setItem(place, language);
  } catch {
    // A browser that keeps nothing still shows the chosen language until the page is closed.
  }
};
