// /ho-so-giay: the paper dossiers within the reader's reach; a producer's own.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { definePage } from '#web/page.ts';
import { type LegacyFileList, listLegacyFiles } from '../use-cases/list-files.ts';
import { FileState } from './file-state.tsx';
import { filePath, listPath, openPath } from './paths.ts';

export const listFilesPage = definePage<LegacyFileList>({
  path: listPath,
  right: 'legacy-files/list-files',
  rate: 'search',
  title: (_data, ui) => ui.t.legacyFiles.list.heading,
  load: (request) => request.run(listLegacyFiles, { page: request.query['trang'] }),
  json: (data) => data,
  view(data, ui) {
    const words = ui.t.legacyFiles.list;
    const { columns } = words;
    return (
      <>
        <PageHeading
          heading={words.heading}
          summary={words.summary}
          action={
            ui.may('legacy-files/open-file') && (
              <ButtonLink href={ui.href(openPath)} icon="add">
                {words.open}
              </ButtonLink>
            )
          }
        />
        <DataTable
          t={ui.t.design}
          caption={words.caption}
          captionHidden
          rows={data.files}
          rowKey={(file) => file.id}
          empty={<EmptyState title={words.emptyTitle} text={words.emptyText} />}
          columns={[
            {
              key: 'product',
              label: columns.product,
              lead: true,
              cell: (file) => <a href={ui.href(filePath(file.id))}>{file.product}</a>,
            },
            { key: 'producer', label: columns.producer, cell: (file) => file.producer },
            { key: 'commune', label: columns.commune, cell: (file) => file.commune || '–' },
            { key: 'pages', label: columns.pages, numeric: true, cell: (file) => file.pages },
            { key: 'unplaced', label: columns.unplaced, numeric: true, cell: (file) => file.unplaced },
            { key: 'pieces', label: columns.pieces, numeric: true, cell: (file) => file.pieces },
            {
              key: 'state',
              label: columns.state,
              nowrap: true,
              cell: (file) => <FileState ui={ui} state={file.state} />,
            },
          ]}
        />
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={data.pageSize}
          total={data.total}
          href={(page) => `${ui.href(listPath)}?trang=${page}`}
        />
      </>
    );
  },
});
