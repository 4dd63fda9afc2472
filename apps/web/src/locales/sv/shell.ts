export const shell = {
  signIn: {
    title: 'Logga in',
    email: 'E-postadress',
    password: 'Lösenord',
    button: 'Logga in',
    lost: 'Du har loggats ut',
    lostLead: 'Sessionen har gått ut. Logga in igen så fortsätter du där du var; det du har skrivit finns kvar.',
    demo: 'Demokonton, till exempel ekonomi@norsjo.example, har lösenordet samverkan om inget annat är valt.',
    missingEmail: 'Skriv din e-postadress.',
    missingPassword: 'Skriv ditt lösenord.',
  },
  search: {
    label: 'Sök samverkan eller organisation',
    placeholder: 'Namn eller kommunkod',
    bodies: 'Samverkan',
    organisations: 'Organisationer',
    nothing: 'Inget heter så. Prova en del av namnet.',
    start: 'Skriv minst två tecken.',
  },
  account: { label: 'Ditt konto', roles: 'Dina roller' },
  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen leder ingenstans. Gå till startsidan eller sök.',
    home: 'Till Mitt',
  },
  crash: {
    title: 'Något gick fel på sidan',
    text: 'Läs in sidan igen. Händer det flera gånger, hör av dig till kansliet.',
    reload: 'Läs in igen',
  },
} as const;
