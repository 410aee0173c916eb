-- What is to be read before a stop, folded from the documents' streams. Everybody sees it, as they see the stop.
create table if not exists hub_read.stop_documents (
    id uuid primary key,
    stop_id uuid not null,
    file text not null,
    language text not null,
    title text,
    added_at timestamptz not null,
    sequence bigint not null
);

create index if not exists stop_documents_of_stop on hub_read.stop_documents (stop_id, added_at);

create index if not exists stop_documents_of_file on hub_read.stop_documents (file);
