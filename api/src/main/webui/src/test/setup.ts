import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { i18n } from '@lingui/core';
import { afterEach } from 'vitest';
import { messages } from '../locales/en.po';

i18n.loadAndActivate({ locale: 'en', messages });
afterEach(cleanup);
