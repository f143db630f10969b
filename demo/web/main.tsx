import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { caseClient } from './session/case-client.js';
import './lyktan.css';

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place for the case system');
createRoot(place).render(
  <StrictMode>
    <ApolloProvider client={caseClient}>
      <App />
    </ApolloProvider>
  </StrictMode>,
);
