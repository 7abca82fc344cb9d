type Say = (code: string, language: "en") => string;

type Modules = {
  readonly "access/permission-words.ts": { readonly permissionInWords: Say };
  readonly "access/settings/setting-words.ts": {
    readonly settingWords: (key: string, language: "en") => { readonly name: string; readonly does: string };
  };
  readonly "dossier/dossier/entry-texts.ts": {
    readonly entryTexts: { readonly en: Readonly<Record<string, string>> };
  };
  readonly "figures/difference-words.ts": { readonly reasonAlone: (language: "en", code: string) => string };
  readonly "figures/figure-words.ts": {
    readonly nameInCatalogue: (id: string) => string;
    readonly figureWords: {
      readonly en: Readonly<
        Record<
          string,
          { readonly name: string; readonly definition: (days: string) => string; readonly formula: string }
        >
      >;
    };
  };
};

/**
 * The words the screens have for a thing, so that the reference has no others. The web is compiled apart from the server
 * (src/web/tsconfig.json), so a file of it is loaded by its address, and its shape stands here.
 */
export const wordsOf = async <File extends keyof Modules>(file: File): Promise<Modules[File]> =>
  (await import(new URL(`../../web/${file}`, import.meta.url).href)) as Modules[File];
