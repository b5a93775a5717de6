import { assetFiles } from './asset-files.ts';
import type { Assets } from './http/context.ts';

/** Style sheet and scripts, built once at start and served from memory. */
export function loadAssets(): Assets {
  const { style, htmx, script } = assetFiles();
  const files = new Map([style, htmx, script].map((file) => [file.href, file]));
  return {
    find: (href) => files.get(href),
    links: { style: style.href, htmx: htmx.href, script: script.href },
  };
}
