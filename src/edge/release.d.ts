/** Written by src/edge/build.ts. */
declare module 'release' {
  /** Names this release. */
  export const build: string;
  /** Where the static assets of this release are. */
  export const links: { style: string; htmx: string; script: string };
}
