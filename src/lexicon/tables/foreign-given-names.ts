/**
 * Given names of other languages, as the press writes them. Before more foreign capitals one of them shows a person, where no office and no
 * word of address does; names that firms have too (`Morgan`, `Louis`, `Mercedes`) are left out.
 */
export const FOREIGN_GIVEN_NAMES: readonly string[] = [
  // English
  'Adam', 'Alan', 'Albert', 'Alexander', 'Alfred', 'Alice', 'Amy', 'Andrew', 'Angela', 'Anne', 'Anthony', 'Antony', 'Barack', 'Barbara', 'Benjamin', 'Bernard', 'Bill', 'Bob', 'Boris', 'Brad', 'Brian', 'Bruce',
  'Caroline', 'Catherine', 'Charles', 'Chris', 'Christine', 'Christopher', 'Colin', 'Craig', 'Daniel', 'David', 'Deborah', 'Dennis', 'Dick', 'Donald', 'Doreen', 'Douglas', 'Edward', 'Elizabeth', 'Emily', 'Eric', 'Evan',
  'Francis', 'Frank', 'Frederick', 'Gareth', 'Gary', 'Geoffrey', 'George', 'Gerald', 'Gordon', 'Graham', 'Greg', 'Gregory', 'Harold', 'Helen', 'Henry', 'Hillary', 'Howard', 'Hugh', 'Ian', 'Ivanka', 'Jack', 'Jacob', 'James', 'Jane',
  'Janet', 'Jared', 'Jason', 'Jeff', 'Jeffrey', 'Jennifer', 'Jeremy', 'Jim', 'Joe', 'Joel', 'John', 'Jonathan', 'Joseph', 'Joshua', 'Judith', 'Julia', 'Julie', 'Justin', 'Karen', 'Kate', 'Keith', 'Kelly', 'Kenneth', 'Kevin', 'Kristalina', 'Kurt',
  'Larry', 'Laura', 'Lawrence', 'Leon', 'Linda', 'Lisa', 'Madeleine', 'Malcolm', 'Margaret', 'Mark', 'Martin', 'Mary', 'Matthew', 'Melania', 'Michael', 'Michelle', 'Mike', 'Murray', 'Nancy', 'Neil', 'Nicholas', 'Nick', 'Nigel', 'Oliver', 'Otto',
  'Patricia', 'Patrick', 'Paul', 'Peter', 'Philip', 'Phil', 'Rachel', 'Ralph', 'Raymond', 'Rebecca', 'Rex', 'Richard', 'Robert', 'Roger', 'Ronald', 'Roy', 'Russell', 'Ruth', 'Sally', 'Sam', 'Samuel', 'Sandra', 'Sarah', 'Scott', 'Sean', 'Sergey', 'Simon',
  'Stephen', 'Steve', 'Steven', 'Stuart', 'Susan', 'Ted', 'Terry', 'Theodore', 'Theresa', 'Thomas', 'Timothy', 'Todd', 'Tom', 'Tony', 'Trevor', 'Victor', 'Victoria', 'Vincent', 'Walter', 'Warren', 'Wayne', 'William', 'Winston', 'Zachary',
  // French, German, Dutch, Nordic, Italian, Spanish, Portuguese
  'Adolf', 'Alain', 'Alberto', 'Alejandro', 'Alfonso', 'Alfredo', 'Anders', 'Andreas', 'Angel', 'Annegret', 'Antonio', 'Antonin', 'Armin', 'Arnaud', 'Beata', 'Bernd', 'Bruno', 'Carlo', 'Carlos', 'Christian', 'Christoph', 'Christophe', 'Claude', 'Dieter', 'Diego', 'Dominique', 'Eduardo', 'Emmanuel', 'Enrique', 'Erik', 'Ernesto', 'Esteban',
  'Federica', 'Federico', 'Felipe', 'Fernando', 'Fidel', 'Francisco', 'Francois', 'François', 'Franz', 'Friedrich', 'Gerhard', 'Giuseppe', 'Giorgia', 'Guido', 'Gustav', 'Hans', 'Heiko', 'Helmut', 'Hugo', 'Ignacio', 'Ingrid', 'Isabel', 'Jacques', 'Javier', 'Jean', 'Jens', 'Jose', 'José', 'Juan', 'Jürgen', 'Jurgen', 'Karl', 'Klaus', 'Lars',
  'Laurent', 'Luigi', 'Luis', 'Manuel', 'Marco', 'Maria', 'Mariano', 'Marie', 'Mario', 'Matteo', 'Michel', 'Miguel', 'Nicolas', 'Nicolás', 'Norbert', 'Olaf', 'Pablo', 'Paolo', 'Pascal', 'Pedro', 'Philippe', 'Pierre', 'Raul', 'Raúl', 'Ricardo', 'Roberto', 'Salvador', 'Sebastian', 'Sergio', 'Silvio', 'Sigmar', 'Steffen', 'Ursula', 'Volker', 'Wolfgang', 'Xavier', 'Yves',
  // Slavic and other languages of Europe
  'Aleksandr', 'Aleksandar', 'Alexandr', 'Alexei', 'Aleksey', 'Anatoly', 'Andrei', 'Andrej', 'Andrey', 'Andrzej', 'Bohdan', 'Dmitri', 'Dmitry', 'Gennady', 'Igor', 'Ivan', 'Janos', 'Jarosław', 'Jaroslaw', 'Konstantin', 'Lech', 'Leonid', 'Mateusz', 'Maxim', 'Mikhail', 'Milos', 'Nikita', 'Nikolai', 'Nikolay', 'Oleg', 'Olga', 'Pavel', 'Petro', 'Rafal', 'Sergei', 'Tatiana', 'Valentina', 'Valery', 'Viktor', 'Vladimir', 'Volodymyr', 'Vyacheslav', 'Yevgeny', 'Yuri', 'Yury', 'Zoran',
  // Asia and Africa
  'Abdul', 'Abdullah', 'Abdel', 'Ahmad', 'Ahmed', 'Ali', 'Anwar', 'Arun', 'Ashraf', 'Aung', 'Bashar', 'Benazir', 'Fumio', 'Hamid', 'Haruhiko', 'Hassan', 'Hiroshi', 'Hiroshige', 'Hussein', 'Ibrahim', 'Indira', 'Isaac', 'Ismail', 'Joko', 'Junichiro', 'Kenji', 'Khalid', 'Kofi', 'Mahathir', 'Manmohan', 'Masahiko', 'Mohamed', 'Mohammad', 'Mohammed', 'Muhammad', 'Mustafa', 'Najib', 'Narendra', 'Naotoshi', 'Nawaz', 'Nelson', 'Nursultan', 'Omar', 'Prashanth', 'Rajiv', 'Rajnath', 'Recep', 'Rodrigo', 'Saddam', 'Salman', 'Shinzo', 'Sushma', 'Takehiko', 'Taro', 'Tayyip', 'Thaksin', 'Toshimitsu', 'Yasser', 'Yasuo', 'Yoshihide', 'Yukio',
];
