// Nobody is signed in on this page: certificates that the device kept for somebody go.

import { forgetPortfolios } from './shared/kept-portfolio.ts';

void forgetPortfolios(null);
