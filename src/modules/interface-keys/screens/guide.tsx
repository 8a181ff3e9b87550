// /du-lieu-mo/api: how a program calls, for people who write one; what machines read is the OpenAPI file.

import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';
import { guidePath, keysPath } from './paths.ts';

export const guidePage = definePage<null>({
  path: guidePath,
  right: 'interface-keys/read-guide',
  rate: 'page',
  indexed: true,
  cacheSeconds: 300,
  width: 'narrow',
  title: (_data, ui) => ui.t.interfaceKeys.guideTitle,
  description: (_data, ui) => ui.t.interfaceKeys.guideSummary,
  breadcrumbs: (_data, ui) => [{ label: ui.t.web.navigation.openData, href: '/du-lieu-mo' }],
  load: async () => ok(null),
  view(_data, ui) {
    const t = ui.t.interfaceKeys;
    return (
      <>
        <PageHeading heading={t.guideTitle} summary={t.guideSummary} />
        <ul class="link-row not-on-paper">
          <li>
            <a href="/api/v1/openapi.json">OpenAPI 3.1</a>
          </li>
          {ui.may('interface-keys/list-keys') && (
            <li>
              <a href={ui.href(keysPath)}>{t.title}</a>
            </li>
          )}
          {ui.may('webhooks/list-receivers') && (
            <li>
              <a href={ui.href('/quan-tri/noi-nhan-thay-doi')}>{ui.t.webhooks.title}</a>
            </li>
          )}
        </ul>
        {Object.entries(t.guideSections).map(([id, { title, lines, code }]) => (
          <Section key={id} id={id} title={title}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {code.split('\n').map((line) => (
              <div key={line}>
                <code class="hash">{line}</code>
              </div>
            ))}
          </Section>
        ))}
      </>
    );
  },
});
