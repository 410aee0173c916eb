-- What municipalities work on, need and can offer others, folded from the log: the last they said to each programme.
create table if not exists hub_read.statements (
    municipality text not null,
    programme text not null,
    works_on text[] not null,
    needs_in text[] not null,
    needs text,
    offers_in text[] not null,
    offers text,
    language text not null,
    given_at timestamptz not null,
    sequence bigint not null,
    primary key (municipality, programme)
);

create index if not exists statements_of_event on hub_read.statements (sequence);
