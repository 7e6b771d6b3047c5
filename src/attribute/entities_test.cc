#include "attribute/entities.h"

#include <gtest/gtest.h>

namespace spillmap::attribute {
namespace {

PersonName named(const char* given, const char* family) {
  PersonName n;
  n.given = given;
  n.family = family;
  n.order_known = true;
  return n;
}

TEST(Entities, OneNameInSeveralForms) {
  EXPECT_TRUE(same_name(named("Ibrahim", "Haddad"), named("I", "Haddad")));
  EXPECT_TRUE(same_name(named("Marisol", "Quispe Rojas"), named("Marisol", "Quispe")));
  EXPECT_TRUE(same_name(named("", "Torres"), named("Inés", "Torres")));
  EXPECT_FALSE(same_name(named("Ibrahim", "Haddad"), named("Samira", "Haddad")));
}

TEST(Entities, NamesWithoutLatinLettersAreTold) {
  EXPECT_TRUE(same_name(named("小明", "王"), named("小明", "王")));
  EXPECT_FALSE(same_name(named("小明", "王"), named("丽", "陈")));
  EXPECT_FALSE(same_name(named("Анна", "Петрова"), named("Мария", "Иванова")));
}

}  // namespace
}  // namespace spillmap::attribute
