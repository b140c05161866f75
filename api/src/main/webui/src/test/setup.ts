import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { i18n } from '@lingui/core';
import { afterEach } from 'vitest';
import { messages } from '../locales/en.po';

i18n.loadAndActivate({ locale: 'en', messages });
// A machine that does much else is slow; what never comes fails all the same.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
