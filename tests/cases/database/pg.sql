--
-- PostgreSQL database dump
--
SET client_encoding = 'UTF8';
CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO nowhere VALUES ('not a row'); END; $$;
CREATE TABLE public.person (
    person_no integer NOT NULL,
    full_name character varying(80),
    dob date,
    active boolean DEFAULT true
);
CREATE TABLE public.claim (
    claim_id integer,
    person_no integer,
    dx text
);
COPY public.claim (claim_id, person_no, dx) FROM stdin;
1	7	F33.1\tsevere
2	8	\N
\.
COPY public.person (person_no, full_name, dob, active) FROM stdin;
7	Winifred Achterberg	1971-05-23	t
8	Ludo Farrant	\N	f
\.
ALTER TABLE ONLY public.claim ADD CONSTRAINT claim_fk FOREIGN KEY (person_no) REFERENCES public.person(person_no);
