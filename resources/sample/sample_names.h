#pragma once

#include <array>
#include <string_view>

/// Word lists from which the fictitious customers are composed. In a pattern, %F stands for a
/// family name, %P for the complement of place, %R for the name of a residence.
namespace sample::names {

inline constexpr auto families = std::to_array<std::string_view>({
    "Perrin",     "Dupont",   "Chabert",  "Girard",  "Faure",    "Blachère",  "Morel",
    "Reynaud",    "Lefèvre",  "Garcin",   "Benoît",  "Mounier",  "Vernet",    "Chapuis",
    "Barthélemy", "Giraud",   "Roussel",  "Tardieu", "Ferreira", "Marchand",  "Brunel",
    "Delorme",    "Rivoire",  "Combet",   "Lacroix", "Haddad",   "Pélissier", "Gauthier",
    "Moulin",     "Sabatier", "Charvet",  "Nicolas", "Fournier", "Bonnefoy",  "Achard",
    "Masson",     "Rostaing", "Besson",   "Guérin",  "Vidal",    "Laurent",   "Clément",
    "Arnaud",     "Da Costa", "Poncet",   "Robert",  "Meunier",  "Jullien",   "Belkacem",
    "Constant",   "Teyssier", "Maurin",   "Olivier", "Lombard",  "Bertrand",  "Fabre",
    "Serre",      "Le Goff",  "Martinez", "Coste",
});

inline constexpr auto places = std::to_array<std::string_view>({
    "du Vieux Pont",      "des Trois Fontaines", "de la Tour Blanche", "du Grand Chêne",
    "des Remparts",       "de l'Horloge",        "des Lavandières",    "du Moulin Neuf",
    "de la Combe",        "des Amandiers",       "de l'Étang",         "du Belvédère",
    "des Micocouliers",   "de la Garenne",       "du Clos Fleuri",     "de l'Ancienne Gare",
    "des Quatre Vents",   "du Pré aux Abeilles", "de la Source",       "des Deux Rives",
    "de la Roche Percée", "du Mas Bleu",
});

inline constexpr auto residences = std::to_array<std::string_view>({
    "Les Tilleuls",
    "Les Cèdres",
    "L'Orée du Bois",
    "Le Clos Mistral",
    "Les Terrasses",
    "Villa Floréal",
    "Les Jardins d'Hélène",
    "Le Mas des Cigales",
    "Les Hauts Plateaux",
    "Le Parc Ombragé",
    "L'Écrin",
    "Les Genêts",
});

inline constexpr auto smallFirms = std::to_array<std::string_view>({
    "Boulangerie %F",
    "Pharmacie %P",
    "Hôtel %P",
    "Garage %F & Fils",
    "Cabinet dentaire %F",
    "%F Immobilier SAS",
    "Clinique vétérinaire %P",
    "Librairie %P",
    "Restaurant %P",
    "Imprimerie %F SA",
    "Constructions %F SARL",
    "Maison %F Traiteur",
    "Optique %F",
    "Domaine %P",
    "Transports %F SAS",
    "Crèche %P",
    "Brasserie %P",
    "%F Architectes",
    "Promotion %F et Associés",
    "Auto-école %F",
    "Assurances %F",
    "Laiterie %F",
    "Camping %P",
    "Résidence services %P",
    "Centre équestre %P",
    "Auberge %P",
    "Chocolaterie %F",
    "Étude notariale %F & %F",
    "Institut %P",
    "Fromagerie %F",
    "Bijouterie %F EURL",
    "Pépinières %P",
    "%F Événements",
    "Papeterie %F",
});

inline constexpr auto craftsmen = std::to_array<std::string_view>({
    "%F Rénovation EURL",
    "Plâtrerie %F",
    "SARL %F Frères",
    "Électricité %F",
    "Plomberie %F & Fils",
    "Maçonnerie %F",
    "Peintures %F",
    "EURL %F Carrelage",
    "Cuisines %F",
    "Charpentes %F SARL",
    "%F Bâtiment SASU",
    "Serrurerie %F",
    "Ets %F",
    "Escaliers %F",
});

inline constexpr auto coOwners = std::to_array<std::string_view>({
    "Copropriété %R",
    "SCI %R",
    "Syndic %F & Associés",
    "Résidence %R",
    "Foncière %F",
});

inline constexpr auto bigFirms = std::to_array<std::string_view>({
    "%F Distribution SA",
    "Hôtels %F SAS",
    "Enseignes %F",
    "Compagnie immobilière %P",
    "Clinique %P",
    "Coopérative agricole %P",
    "Mutuelle %P",
    "%F Développement SA",
    "Établissements %F et Cie",
    "Thermes %P",
    "%F Logistique SAS",
});

inline constexpr auto streets = std::to_array<std::string_view>({
    "rue des Tanneurs",  "avenue de la Gare",  "rue du Four",          "place du Marché",
    "chemin des Vignes", "boulevard Gambetta", "rue Pasteur",          "impasse des Lilas",
    "route de Lyon",     "rue de l'Église",    "quai du Rhône",        "allée des Platanes",
    "rue Victor-Hugo",   "montée du Château",  "cours de la Liberté",  "rue des Écoles",
    "ZA Les Plaines",    "ZI du Grand Champ",  "rue de la République", "chemin du Canal",
});

enum class Region { Valence, Avignon, Grenoble };

struct Town {
  std::string_view name;
  std::string_view postcode;
  Region region;
};

inline constexpr auto towns = std::to_array<Town>({
    {"Valence", "26000", Region::Valence},
    {"Romans-sur-Isère", "26100", Region::Valence},
    {"Montélimar", "26200", Region::Valence},
    {"Crest", "26400", Region::Valence},
    {"Bourg-lès-Valence", "26500", Region::Valence},
    {"Tain-l'Hermitage", "26600", Region::Valence},
    {"Die", "26150", Region::Valence},
    {"Dieulefit", "26220", Region::Valence},
    {"Livron-sur-Drôme", "26250", Region::Valence},
    {"Privas", "07000", Region::Valence},
    {"Annonay", "07100", Region::Valence},
    {"Aubenas", "07200", Region::Valence},
    {"Tournon-sur-Rhône", "07300", Region::Valence},
    {"Guilherand-Granges", "07500", Region::Valence},
    {"Le Teil", "07400", Region::Valence},
    {"Nyons", "26110", Region::Avignon},
    {"Pierrelatte", "26700", Region::Avignon},
    {"Avignon", "84000", Region::Avignon},
    {"Orange", "84100", Region::Avignon},
    {"Carpentras", "84200", Region::Avignon},
    {"Cavaillon", "84300", Region::Avignon},
    {"Valréas", "84600", Region::Avignon},
    {"L'Isle-sur-la-Sorgue", "84800", Region::Avignon},
    {"Nîmes", "30000", Region::Avignon},
    {"Uzès", "30700", Region::Avignon},
    {"Bagnols-sur-Cèze", "30200", Region::Avignon},
    {"Marseille", "13006", Region::Avignon},
    {"Grenoble", "38000", Region::Grenoble},
    {"Vienne", "38200", Region::Grenoble},
    {"Saint-Marcellin", "38160", Region::Grenoble},
    {"Lyon", "69003", Region::Grenoble},
    {"Paris", "75011", Region::Grenoble},
    {"Rennes", "35000", Region::Grenoble},
    {"Strasbourg", "67000", Region::Grenoble},
});

}  // namespace sample::names
