// What the room of product ideas answers: pages, use cases.

import { provinceListPage, withdrawIdeaPage } from '#modules/ideas/screens/confirm-pages.tsx';
import { listIdeasPage } from '#modules/ideas/screens/list-ideas.tsx';
import { makeProductPage } from '#modules/ideas/screens/make-product.tsx';
import { changeIdeaPage, registerIdeaPage } from '#modules/ideas/screens/register-idea.tsx';
import { screenIdeaPage } from '#modules/ideas/screens/screen-idea.tsx';
import { shortlistPage } from '#modules/ideas/screens/shortlist.tsx';
import { viewIdeaPage } from '#modules/ideas/screens/view-idea.tsx';
import { listIdeas } from '#modules/ideas/use-cases/list-ideas.ts';
import { makeProductOfIdea } from '#modules/ideas/use-cases/make-product.ts';
import { putOnProvinceList, takeOffProvinceList } from '#modules/ideas/use-cases/province-list.ts';
import { changeIdea, registerIdea } from '#modules/ideas/use-cases/register-idea.ts';
import { screenIdea } from '#modules/ideas/use-cases/screen-idea.ts';
import { viewIdea } from '#modules/ideas/use-cases/view-idea.ts';
import { withdrawIdea } from '#modules/ideas/use-cases/withdraw-idea.ts';
import type { RoomRoutes } from './room-routes.ts';

export const ideas: RoomRoutes = {
  // Pages with a word of their own before that of a record, for whose id the word would else be taken.
  pages: [
    listIdeasPage,
    registerIdeaPage,
    shortlistPage,
    viewIdeaPage,
    changeIdeaPage,
    screenIdeaPage,
    provinceListPage,
    makeProductPage,
    withdrawIdeaPage,
  ],
  files: [],
  useCases: [
    listIdeas,
    viewIdea,
    registerIdea,
    changeIdea,
    screenIdea,
    putOnProvinceList,
    takeOffProvinceList,
    makeProductOfIdea,
    withdrawIdea,
  ],
};
