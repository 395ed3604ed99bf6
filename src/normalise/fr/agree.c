/* agree.c: the gender of the noun that a French number counts: a list, then endings. */
#include "fr.h"

/* clang-format off */
static const char *const feminine[] = {
    "heure", "heures", "minute", "minutes", "seconde", "secondes", "personne", "personnes", "année", "années", "semaine", "semaines", "fois", "femme", "femmes", "fille", "filles", "voiture", "voitures", "maison", "maisons", "place", "places", "page", "pages", "tonne", "tonnes", "voix", "part", "parts", "main", "mains", "nuit", "nuits", "ville", "villes", "commune", "communes", "île", "îles", "école", "écoles", "usine", "usines", "arme", "armes", "balle", "balles", "victime", "victimes", "plainte", "plaintes", "étape", "étapes", "étoile", "étoiles", "équipe", "équipes", "chambre", "chambres", "vie", "vies", "forme", "formes", "ligne", "lignes", "table", "tables", "image", "images", "marque", "marques", "porte", "portes", "pièce", "pièces", "pierre", "pierres", "lettre", "lettres", "langue", "langues", "loi", "lois", "chaîne", "chaînes", "banque", "banques", "entreprise", "entreprises", "candidate", "candidates", "députée", "députées", "course", "courses", "attaque", "attaques", "bombe", "bombes", "livraison", "œuvre", "œuvres", "espèce", "espèces", "tranche", "tranches", "route", "routes", "gare", "gares", "mort-née", "copie", "copies", "médaille", "médailles", "saison", "saisons", "caisse", "demande", "demandes", "visite", "visites", "note", "notes", "vidéo", "vidéos", "photo", "photos", "tête", "têtes", "date", "dates", "classe", "classes", "livre", "livres", NULL};
static const char *const masculine[] = {
    "musée", "musées", "lycée", "lycées", "trophée", "trophées", "comité", "comités", "été", "étés", "côté", "côtés", "député", "députés", "traité", "traités", "incendie", "incendies", "génie", "génies", "silence", "silences", "athlète", "athlètes", "capitaine", "capitaines", "domaine", "domaines", "murmure", "murmures", "squelette", "blessé", "blessés", "employé", "employés", "salarié", "salariés", "réfugié", "réfugiés", "livre", "livres", NULL};
static const nr_str endings[] = {
    NR_STR_INIT("tion"), NR_STR_INIT("tions"), NR_STR_INIT("sion"), NR_STR_INIT("sions"), NR_STR_INIT("ité"), NR_STR_INIT("ités"), NR_STR_INIT("ette"), NR_STR_INIT("ettes"), NR_STR_INIT("ance"), NR_STR_INIT("ances"), NR_STR_INIT("ence"), NR_STR_INIT("ences"), NR_STR_INIT("ure"), NR_STR_INIT("ures"), NR_STR_INIT("erie"), NR_STR_INIT("eries"), NR_STR_INIT("esse"), NR_STR_INIT("esses"), NR_STR_INIT("euse"), NR_STR_INIT("euses"), NR_STR_INIT("trice"), NR_STR_INIT("trices"), NR_STR_INIT("elle"), NR_STR_INIT("elles"), NR_STR_INIT("enne"), NR_STR_INIT("ennes"), NR_STR_INIT("aine"), NR_STR_INIT("aines"), NR_STR_INIT("ière"), NR_STR_INIT("ières"), NR_STR_INIT("ée"), NR_STR_INIT("ées")};
/* clang-format on */

bool fr_is_feminine(const nr_scan *s, size_t at)
{
    if (!nr_is_word(s, at) || !s->atoms[at].spaced || s->atoms[at].shape != SHAPE_LOWER ||
        nr_word_in(s, at, masculine))
        return false;
    if (nr_word_in(s, at, feminine))
        return true;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (nr_str_ends(nr_atom_stem(s, at), endings[i]))
            return true;
    return false;
}
